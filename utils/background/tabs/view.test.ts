import { beforeEach, describe, expect, it, test } from 'vitest';
import type { PageEvent, PageState } from '@/utils/messages/protocol';
import { watchTab, type TabPort, type TabView } from './view';

const ready: PageState = {
  state: 'ready',
  url: 'https://www.example.com/a',
  language: 'en',
  title: 'A',
  names: [],
  quoted: [],
  notes: [],
  dossiers: {},
};
type Follower = Parameters<TabPort['follow']>[1];

let tab: { id?: number; url?: string } | undefined;
let pages: Map<number, PageState>;
let followers: Map<number, Follower>;
let switched: () => void;
let views: TabView[];
let waits: (() => void)[];

const port: TabPort = {
  isTold: false,
  front: async () => tab,
  state: async (id) => {
    const value = pages.get(id);
    return value ? { ok: true, value } : { ok: false, reason: 'gone', message: '' };
  },
  follow: (id, follower) => {
    followers.set(id, follower);
    return () => followers.delete(id);
  },
  changed: (told) => {
    switched = told;
    return () => (switched = () => undefined);
  },
  wait: () => new Promise((resolve) => waits.push(resolve)),
};

/** Lets promises that are settled run on. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function watch() {
  const watching = watchTab(port, (view) => views.push(view));
  await settle();
  return watching;
}

beforeEach(() => {
  tab = { id: 1, url: 'https://www.example.com/a' };
  pages = new Map([[1, ready]]);
  followers = new Map();
  views = [];
  waits = [];
});

describe('the tab in front', () => {
  it('is told with its page, and followed', async () => {
    await watch();
    expect(views).toEqual([{ tabId: 1, host: 'example.com', page: ready, inView: [] }]);
    followers.get(1)!.heard({ event: 'inView', entities: ['nato'] });
    expect(views.at(-1)!.inView).toEqual(['nato']);
  });

  it('has no host when it is a page of ours that is read', async () => {
    const url = 'chrome-extension://abcdefgh/welcome.html';
    tab = { id: 1, url };
    pages.set(1, { ...ready, url });
    await watch();
    expect(views[0]).toEqual({ tabId: 1, page: { ...ready, url }, inView: [] });
  });

  it('is told again when the page finds more, and stays where it was', async () => {
    await watch();
    followers.get(1)!.heard({ event: 'inView', entities: ['nato'] });
    pages.set(1, { ...ready, title: 'B' });
    followers.get(1)!.heard({ event: 'changed' } satisfies PageEvent);
    await settle();
    expect(views.at(-1)).toMatchObject({ page: { title: 'B' }, inView: ['nato'] });
  });

  it('is left for another one', async () => {
    await watch();
    pages.set(2, { ...ready, url: 'https://other.org/' });
    tab = { id: 2 };
    switched();
    await settle();
    expect(views.at(-1)).toMatchObject({ tabId: 2, host: 'other.org', inView: [] });
    expect([...followers.keys()]).toEqual([2]);
  });

  it('is looked at again when its script goes', async () => {
    await watch();
    pages.clear();
    followers.get(1)!.lost();
    await settle();
    expect(views.at(-1)).toMatchObject({ tabId: 1, page: { state: 'not-here' } });
  });

  it('is given time for a script that starts late', async () => {
    pages.clear();
    await watch();
    expect(views.at(-1)!.page.state).toBe('not-here');
    pages.set(1, ready);
    waits[0]!();
    await settle();
    expect(views.at(-1)!.page.state).toBe('ready');
  });

  it('is not told any more after the end', async () => {
    const watching = await watch();
    watching.stop();
    switched();
    await settle();
    expect(views).toHaveLength(1);
    expect(followers.size).toBe(0);
  });
});

test.each([
  ['a page of the browser', { id: 1, url: 'about:config' }, { tabId: 1, page: { state: 'closed' } }],
  ['a file', { id: 1, url: 'file:///tmp/a.html' }, { tabId: 1, page: { state: 'closed' } }],
  [
    'the store',
    { id: 1, url: 'https://addons.mozilla.org/' },
    { tabId: 1, host: 'addons.mozilla.org', page: { state: 'closed' } },
  ],
  ['a page nobody may know', { id: 1 }, { tabId: 1, page: { state: 'not-here' } }],
  [
    'another site',
    { id: 1, url: 'https://x.org/' },
    { tabId: 1, host: 'x.org', page: { state: 'not-here' } },
  ],
  ['no tab', undefined, { page: { state: 'closed' } }],
])('%s', async (_, front, view) => {
  tab = front;
  pages.clear();
  const watching = await watch();
  watching.stop();
  expect(views[0]).toEqual({ ...view, inView: [] });
});

test('a page nobody may know is closed to all when a click would have told', async () => {
  tab = { id: 1 };
  pages.clear();
  const watching = watchTab({ ...port, isTold: true }, (view) => views.push(view));
  await settle();
  watching.stop();
  expect(views).toEqual([{ tabId: 1, page: { state: 'closed' }, inView: [] }]);
});
