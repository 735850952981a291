import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDexieStore } from '@/utils/storage/packs/dexie-store';
import { createLiveCache, type LiveCache } from '@/utils/storage/lookups/live-cache';
import { createLookupHistory, type LookupHistory } from '@/utils/storage/lookups/history';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '@/utils/storage/settings/settings';
import { createDataDesk, type DataDesk } from './desk';
import { newKey, openProfile, RIVERS, type Profile } from '@/utils/background/testing/profile';

let profile: Profile;
let data: DataDesk;
let history: LookupHistory;
let cache: LiveCache;
beforeEach(async () => {
  fakeBrowser.reset();
  profile = await openProfile();
  open();
});
afterEach(() => profile.close());

function open(): void {
  const now = () => profile.time;
  history = createLookupHistory(profile.database, now);
  cache = createLiveCache(profile.database, { now });
  data = createDataDesk({
    service: profile.service,
    desk: profile.desk,
    history,
    cache: async () => cache,
    readSettings,
    changeSettings,
    estimate: async () => ({ usage: 12, quota: 100 }),
    today: () => '2026-11-25',
  });
}

/** Another computer of the same reader, with the publisher's server where it was. */
async function moveTo(file: string) {
  profile = await openProfile(profile);
  fakeBrowser.reset();
  open();
  return { preview: await data.preview(file), imported: await data.import(file) };
}

describe('what was taken away', () => {
  test('is brought back elsewhere: choices, packs in their order, look-ups', async () => {
    const key = newKey();
    profile.publish(RIVERS, key);
    await profile.add();
    await profile.desk.change('rivers', 'up');
    await changeSettings({ dwell: 100, sitesOff: ['example.com'], hiddenEntities: ['nato'] });
    await history.remember('tass');
    const file = await data.export();
    expect(JSON.parse(file)).toMatchObject({ format: 'sourcenote-data', exported: '2026-11-25' });
    const { publish } = profile;

    const elsewhere = await moveTo(file);
    expect(elsewhere.preview).toMatchObject({
      ok: true,
      settings: 3,
      lookups: 1,
      packs: [
        { info: { id: 'rivers' }, what: 'fetch', url: 'https://packs.example/rivers.json' },
        { info: { id: 'world' }, what: 'here' },
      ],
    });
    expect(elsewhere.imported).toEqual({
      ok: true,
      packs: [
        { id: 'rivers', result: 'added' },
        { id: 'world', result: 'here' },
      ],
    });
    expect(await profile.shelf()).toEqual(['rivers 2026.11.24', 'world 2026.11.24']);
    expect(await profile.has('volga')).toBe(true);
    expect(await readSettings()).toMatchObject({
      dwell: 100,
      sitesOff: ['example.com'],
      hiddenEntities: ['nato'],
    });
    expect((await history.read()).map(({ entity }) => entity)).toEqual(['tass']);
    // The key came along: the publisher's domain alone is not enough.
    publish({ ...RIVERS, version: '2026.12.1' }, newKey());
    expect(await profile.desk.update({})).toMatchObject([{ result: 'failed', problem: { why: 'key' } }]);
  });

  test('comes without the packs that cannot be fetched, and says so', async () => {
    profile.publish(RIVERS);
    await profile.add();
    const file = await data.export();
    profile.unpublish();
    const { imported } = await moveTo(file);
    expect(imported).toMatchObject({
      ok: true,
      packs: [{ id: 'world' }, { id: 'rivers', result: 'failed', problem: { why: 'status', status: 404 } }],
    });
    expect(await profile.has('nato')).toBe(true);
  });

  test('changes nothing where everything is here already', async () => {
    profile.publish(RIVERS);
    await profile.add();
    const before = await profile.shelf();
    await data.import(await data.export());
    expect(await profile.shelf()).toEqual(before);
  });

  test('leaves something that speaks', async () => {
    const file = JSON.parse(await data.export()) as { packs: { enabled: boolean }[] };
    file.packs[0]!.enabled = false;
    await data.import(JSON.stringify(file));
    expect(await profile.has('nato')).toBe(true);
  });

  test('brings no look-ups to who does not want them remembered', async () => {
    await history.remember('tass');
    const file = JSON.parse(await data.export()) as { settings: object };
    await history.forget();
    file.settings = { history: false };
    await data.import(JSON.stringify(file));
    expect(await history.read()).toEqual([]);
  });
});

test.each<[string, string, RegExp]>([
  ['no JSON', 'hello', /not JSON/],
  ['something else', '{"a":1}', /format/],
  ['a later format', '{"format":"sourcenote-data","formatVersion":2}', /formatVersion/],
  ['a list', '[]', /format/],
  ['endless', `"${'x'.repeat(3_000_000)}"`, /too large/],
])('a file that is %s is refused, and nothing changes', async (_, file, fault) => {
  await changeSettings({ dwell: 100 });
  for (const reply of [await data.preview(file), await data.import(file)]) {
    expect(reply.ok).toBe(false);
    expect(reply.ok ? [] : reply.faults.join()).toMatch(fault);
  }
  expect((await readSettings()).dwell).toBe(100);
});

test('a hostile file fetches nothing but packs over https, and sets nothing that is no choice', async () => {
  const file = JSON.parse(await data.export()) as { packs: object[]; settings: object };
  const { info } = (await profile.service.ready()).shelf[0]!;
  file.packs = ['http://packs.example/a', 'javascript:alert(1)', 'file:///etc/passwd'].map((url, at) => ({
    id: `p${at}`,
    enabled: true,
    origin: { from: 'address', url },
    info,
  }));
  file.settings = { dwell: -1, liveLookups: 'sometimes', __proto__: { x: 1 }, constructor: 1 };
  const asked = profile.server.asked.length;
  const imported = await data.import(JSON.stringify(file));
  expect(imported).toMatchObject({ packs: [{ result: 'file' }, { result: 'file' }, { result: 'file' }] });
  expect(profile.server.asked.length).toBe(asked);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await profile.shelf()).toEqual(['world 2026.11.24']);
});

describe('clearing', () => {
  beforeEach(async () => {
    profile.publish(RIVERS);
    await profile.add();
    await changeSettings({ dwell: 100 });
    await history.remember('tass');
    await cache.keep({ key: 'en x', answer: null, fetched: 1, expires: 2 });
  });

  test.each([
    ['lookups', [0, 1, 2, 100]],
    ['answers', [1, 0, 2, 100]],
    ['packs', [1, 1, 1, 100]],
    ['everything', [0, 0, 1, DEFAULT_SETTINGS.dwell]],
  ] as const)('%s', async (what, left) => {
    await data.clear(what);
    const { lookups, answers, packs } = await data.use();
    expect([lookups, answers, packs, (await readSettings()).dwell]).toEqual(left);
    expect(await profile.has('nato')).toBe(true);
  });

  test('tells what is kept', async () => {
    expect(await data.use()).toEqual({
      usage: 12,
      quota: 100,
      entities: 4,
      packs: 2,
      lookups: 1,
      answers: 1,
      persistent: true,
    });
  });
});

test('without a database choices come in, and packs are told not to be kept', async () => {
  profile.publish(RIVERS);
  await profile.add();
  await changeSettings({ dwell: 100 });
  const file = await data.export();
  await changeSettings(DEFAULT_SETTINGS);
  const refuse = () => Promise.reject(new DOMException('no', 'InvalidStateError'));
  profile.wake({ store: { ...createDexieStore(profile.database), open: refuse } });
  open();
  expect(await data.import(file)).toMatchObject({ ok: true, packs: [{ problem: { why: 'not-kept' } }, {}] });
  expect((await readSettings()).dwell).toBe(100);
});
