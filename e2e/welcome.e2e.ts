import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import { hoverWords } from '@/tools/browser/hover-words';
import { waitForCard } from '@/tools/browser/read-card';
import { highlighted, press, reloadOwn, textOf, until, untilSaid } from './testing/ask';
import { axeFaults } from './testing/axe';
import { BROWSERS, startWorld, type World } from './testing/world';

type WithPermissions = {
  chrome: {
    permissions: { remove: (what: { origins: string[] }) => Promise<boolean> };
    runtime: { getManifest: () => { host_permissions: string[] } };
  };
};

describe.each(BROWSERS)('%s: the first page', (name) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld(name, { grants: name === 'firefox' });
    page = await world.first();
    await page.bringToFront();
    await page.setViewport({ width: 900, height: 1000 });
    await waitForMarks(page);
  });
  afterEach(() => world.choose({}));
  afterAll(() => world.close());

  test('opens when the extension is installed, with marks in its article and nowhere else', async () => {
    expect(await highlighted(page, 'name')).toEqual(
      expect.arrayContaining(['Tajikistan', 'CSTO', 'Sergei Lavrov', '201st military base', 'NATO']),
    );
    expect(await highlighted(page, 'status')).toContain('Taliban');
    expect(await highlighted(page, 'outlet')).toEqual(['TASS']);
    expect(await highlighted(page, 'disclaimer')).toHaveLength(1);
    const outside = await page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .filter(({ startContainer }) => !startContainer.parentElement?.closest('article')).length,
    );
    expect(outside).toBe(0);
  });

  test.each([
    ['CSTO', 'Collective Security Treaty Organization', 'Stanislav Zas'],
    ['Taliban', 'Suspended since 17 April 2025', '7 July 2021'],
  ])("shows the real card of %s, with what held on the article's day", async (words, says, then) => {
    await hoverWords(page, words);
    expect(await waitForCard(page, (text) => text.includes(says))).toContain(then);
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
  });

  test('has its names in the popup too, and is no site', async () => {
    const popup = await world.openOwn('popup', page);
    const text = await untilSaid(popup, 'Sergey Lavrov');
    expect(text).not.toContain(new URL(await page.evaluate(() => location.href)).host);
    await popup.close();
    await page.bringToFront();
  });

  test('tells the keys as they are printed', async () => {
    expect(await textOf(page, '.step-keys')).toMatch(/Alt\+\.\s*next name/);
  });

  test('speaks Russian when asked to, and marks the Russian article', async () => {
    await world.choose({ language: 'ru' });
    await untilSaid(page, 'Новости со сносками');
    await until(
      () => highlighted(page, 'name'),
      (names) => ['Таджикистан', 'ОДКБ', 'Сергей Лавров', 'НАТО'].every((one) => names.includes(one)),
    );
    expect(await highlighted(page, 'status')).toContain('Талибан');
    expect(await highlighted(page, 'outlet')).toEqual(['ТАСС']);
    await hoverWords(page, 'ОДКБ');
    await waitForCard(page, (text) => text.includes('коллективной безопасности'));
    await page.keyboard.press('Escape');
  });

  test.runIf(name === 'firefox')('asks for the news sites where the reader has refused them', async () => {
    await page.evaluate(() => {
      const { permissions, runtime } = (globalThis as unknown as WithPermissions).chrome;
      return permissions.remove({ origins: runtime.getManifest().host_permissions });
    });
    await reloadOwn(page);
    await untilSaid(page, 'has not let Sourcenote read news sites yet');
    await press(page, 'Allow it');
    await until(
      () => textOf(page),
      (text) => !text.includes('has not let'),
    );
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    await world.choose({ theme });
    await until(
      () => page.evaluate(() => document.documentElement.dataset['theme']),
      (its) => its === theme,
    );
    expect(await axeFaults(page)).toEqual([]);
  });
});
