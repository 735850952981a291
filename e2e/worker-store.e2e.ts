import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import { hoverWords } from '@/tools/browser/hover-words';
import { waitForCard } from '@/tools/browser/read-card';
import { chromiumEnder } from '@/tools/browser/stop-worker';
import { textOf, until, untilSaid } from './testing/ask';
import { ask, firefoxEnder, inFirefox } from './testing/background';
import { ownPage, startWorld, type World } from './testing/world';

const FROM_MEMORY = 'The bundled pack works from memory';

/** Marks and cards work, and options says once why nothing is kept. */
async function expectFromMemory(world: World, why: string): Promise<void> {
  const article = await world.open(ownPage('sample-article'));
  await waitForMarks(article);
  await hoverWords(article, 'CSTO');
  await waitForCard(article, (text) => text.includes('Collective'));
  const options = await world.openOwn('options');
  const text = await untilSaid(options, FROM_MEMORY);
  expect(text).toContain(why);
  expect(text.split(FROM_MEMORY)).toHaveLength(2);
  expect(text).not.toContain('See what is in it');
  await options.close();
  await article.close();
}

/** Everything is kept again. */
async function expectKept(world: World): Promise<void> {
  const first = await world.first();
  await until(
    () => ask(first, 'packs', null),
    ({ value }) => (value as { persistent: boolean } | undefined)?.persistent === true,
  );
  const options = await world.openOwn('options');
  await untilSaid(options, 'See what is in it');
  expect(await textOf(options)).not.toContain(FROM_MEMORY);
  await options.close();
}

/** Puts another database in the place of ours, and keeps it open as a page that was forgotten would. */
function replaceDatabase(first: Page, version: number): Promise<void> {
  return first.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const deleted = indexedDB.deleteDatabase('sourcenote');
        deleted.addEventListener('error', reject);
        deleted.addEventListener('success', () => {
          const opened = indexedDB.open('sourcenote', version);
          opened.addEventListener('error', reject);
          opened.addEventListener('success', () => {
            Object.assign(globalThis, { held: opened.result });
            resolve();
          });
        });
      }),
    version,
  );
}

describe.each(['chromium', 'firefox'] as const)('%s: the database', (name) => {
  test.each([
    // Dexie counts in tenths.
    ['is of a version from the future', 990, 'A newer version of Sourcenote has changed its database.'],
    [
      'is held by an older window that does not let go',
      1,
      'Another window of Sourcenote holds its database.',
    ],
  ])('%s', async (_, version, why) => {
    const world = await startWorld(name, { system: true });
    try {
      const first = await world.first();
      await until(
        () => ask(first, 'packs', null),
        ({ ok }) => ok,
      );
      const ender = await (name === 'chromium' ? chromiumEnder(first) : firefoxEnder(first));
      await ender.end();
      await replaceDatabase(first, version);
      await expectFromMemory(world, why);
      await first.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
      if (version > 1) await first.evaluate(() => void indexedDB.deleteDatabase('sourcenote'));
      await ender.end();
      await expectKept(world);
    } finally {
      await world.close();
    }
  });
});

test('firefox never remembers history', async () => {
  const preferences = { 'browser.privatebrowsing.autostart': true };
  const world = await startWorld('firefox', { preferences, system: true, opensFirst: false });
  const article = await world.open(ownPage('sample-article'));
  // Firefox lets an extension into such windows only when the reader says so in about:addons.
  await inFirefox(
    article,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const id = 'sourcenote@sourcenote.org';
     await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
     await (await AddonManager.getAddonByID(id)).reload();`,
  );
  await until(
    () => article.reload().then(() => waitForMarks(article, 'name', 2000)),
    () => true,
  );
  await hoverWords(article, 'CSTO');
  await waitForCard(article, (text) => text.includes('Collective'));
  await world.close();
});

test('chromium finds its file damaged, and begins anew', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'sourcenote-profile-'));
  let world = await startWorld('chromium', { profile });
  await expectKept(world);
  await world.close();
  const store = join(profile, 'Default', 'IndexedDB');
  const folder = readdirSync(store).find((file) => /^chrome-extension_.*\.leveldb$/.test(file));
  const files = readdirSync(join(store, folder!)).filter((file) =>
    /^(?:MANIFEST-|CURRENT|\d+\.(?:ldb|log))/.test(file),
  );
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) writeFileSync(join(store, folder!, file), 'not what was written here');
  world = await startWorld('chromium', { profile, opensFirst: false });
  const article = await world.open(ownPage('sample-article'));
  await waitForMarks(article);
  await world.close();
  rmSync(profile, { recursive: true, force: true });
});
