import { beforeEach, expect, it } from 'vitest';
import { createSitesSync, readOpenTabs, type SitesPort } from './sites';

type World = {
  settings: { sitesOn: string[]; everywhere: boolean };
  granted: string[];
  registered: string[];
  read: number[];
  tabs: Record<string, number[]>;
  registrations: number;
};
let world: World;

const port: SitesPort = {
  settings: async () => world.settings,
  isGranted: async (pattern) => world.granted.includes(pattern),
  registered: async () => world.registered,
  register: async (patterns) => {
    world.registrations += 1;
    world.registered = patterns;
  },
  openTabs: async (patterns) => patterns.flatMap((pattern) => world.tabs[pattern] ?? []),
  isRead: async (tabId) => world.read.includes(tabId),
  readOnce: async (tabId) => world.read.push(tabId) > 0,
};

beforeEach(() => {
  world = {
    settings: { sitesOn: [], everywhere: false },
    granted: [],
    registered: [],
    read: [],
    tabs: { '*://*.a.com/*': [1, 2], '*://*/*': [1, 2, 3] },
    registrations: 0,
  };
});

it('runs on a site that was chosen and allowed, in tabs that are open too', async () => {
  world.settings.sitesOn = ['a.com', 'b.com'];
  world.granted = ['*://*.a.com/*'];
  world.read = [2];
  await createSitesSync(port)();
  expect(world).toMatchObject({ registered: ['*://*.a.com/*'], read: [2, 1] });
});

it('comes to the tabs that were open before it, and to each once', async () => {
  world.read = [2];
  await readOpenTabs(port, ['*://*.a.com/*', '*://*.b.com/*']);
  expect(world.read).toEqual([2, 1]);
});

it('waits for the browser to allow it', async () => {
  world.settings.everywhere = true;
  const sync = createSitesSync(port);
  await sync();
  expect(world.registrations).toBe(0);
  world.granted = ['*://*/*'];
  await Promise.all([sync(), sync()]);
  expect(world).toMatchObject({ registered: ['*://*/*'], read: [1, 2, 3], registrations: 1 });
});

it('stops where the reader no longer wants it or the browser no longer allows it', async () => {
  world.settings.sitesOn = ['a.com'];
  world.registered = ['*://*.a.com/*'];
  await createSitesSync(port)();
  expect(world).toMatchObject({ registered: [], read: [] });
});

it('goes on after a failure', async () => {
  world.settings.sitesOn = ['a.com'];
  world.granted = ['*://*.a.com/*'];
  let isBroken = true;
  const sync = createSitesSync({
    ...port,
    registered: async () => {
      if (isBroken) throw new Error('the browser is shutting down');
      return port.registered();
    },
  });
  await expect(sync()).rejects.toThrow('shutting down');
  isBroken = false;
  await sync();
  expect(world.registered).toEqual(['*://*.a.com/*']);
});
