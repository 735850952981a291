import { TargetType } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inCard } from '@/tools/browser/in-card';
import { readCard, waitForCard } from '@/tools/browser/read-card';
import type { PageCommand } from '@/utils/messages/protocol';
import { highlighted, until } from './testing/ask';
import { command, hasCard, middleOf, noCard, openCard, pause, pressInCard, rest } from './testing/hand';
import { longArticle } from './testing/long-article';
import { readerIn } from './testing/reader';
import { BROWSERS } from './testing/world';

const ARTICLE = longArticle([
  'The CSTO met. <button id="own">A button of the page’s</button>',
  'NATO met as well.',
  'The Taliban was named there.',
]);

describe.each(BROWSERS)('%s: the keyboard', (name) => {
  const reader = readerIn(name);
  const open = () => reader.open(ARTICLE, { width: 900, height: 800 });
  const run = async (wanted: PageCommand) => command(reader.page(), wanted, await reader.world().first());
  const spotlight = (text: string) =>
    until(
      () => highlighted(reader.page(), 'spotlight'),
      ([first]) => first === text,
    );
  const said = () => inCard<string>(reader.page(), `(root) => root.querySelector('[aria-live]').textContent`);
  const focused = () =>
    inCard<string>(
      reader.page(),
      `(root) => root.activeElement?.ariaLabel ?? root.activeElement?.className ?? ''`,
    );

  test('goes to the next name and the one before, round the article, and each is said', async () => {
    const page = await open();
    expect(await run('next-name')).toBe(true);
    await spotlight('CSTO');
    expect(await said()).toBe('Collective Security Treaty Organization, Alliance, 1 / 3');
    expect(await hasCard(page)).toBe(false);
    await run('next-name');
    await spotlight('NATO');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await run('next-name');
    await spotlight('Taliban');
    await run('next-name');
    await spotlight('CSTO');
    await run('previous-name');
    await spotlight('Taliban');
    expect(await said()).toBe('Taliban, Armed group, 3 / 3');
    await page.keyboard.press('Escape');
    expect(await highlighted(page, 'spotlight')).toEqual([]);
  });

  test('opens a card with the focus in it, moves within, and gives the focus back', async () => {
    const page = await open();
    await page.focus('#own');
    await run('next-name');
    expect(await run('open-card')).toBe(true);
    await waitForCard(page, (text) => text.includes('Collective'));
    await until(focused, (its) => its === 'card');
    await page.keyboard.press('Tab');
    await until(focused, (its) => its === 'Pin this card');
    await page.keyboard.press('Tab');
    await until(focused, (its) => its === 'Close');
    await page.keyboard.press('Tab');
    await until(focused, (its) => its === 'name');
    await page.keyboard.press('Enter');
    await until(
      () => readCard(page),
      (lines) => lines.includes('Armenia'),
    );
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
  });

  test('leads an open card from name to name, and closes it by a key of its own', async () => {
    const page = await open();
    await run('open-card');
    await waitForCard(page, (text) => text.includes('Collective'));
    await run('next-name');
    await waitForCard(page, (text) => text.includes('North Atlantic'));
    expect(await run('close-card')).toBe(true);
    await noCard(page);
    expect(await run('close-card')).toBe(false);
  });

  test('keeps a card open that was opened by key, wherever the pointer goes', async () => {
    const page = await open();
    await run('open-card');
    await openCard(page);
    await page.mouse.move(850, 20);
    await page.mouse.move(860, 700, { steps: 5 });
    await pause(900);
    expect(await hasCard(page)).toBe(true);
  });

  test('asks with Alt held, where the reader chose so', async () => {
    await reader.world().choose({ trigger: 'alt-hover' });
    const page = await open();
    await rest(page, await middleOf(page, 'CSTO'));
    await pause(900);
    expect(await readCard(page)).toEqual([]);
    await page.keyboard.down('Alt');
    await waitForCard(page, (text) => text.includes('Collective'));
    await page.keyboard.up('Alt');
  });

  test('moves a pinned card by the arrow keys', async () => {
    const page = await open();
    await rest(page, await middleOf(page, 'CSTO'));
    await openCard(page);
    await pressInCard(page, 'Pin this card');
    const before = await openCard(page);
    await inCard(page, `(root) => root.querySelector('.grip').focus()`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await until(
      () => openCard(page),
      ({ x }) => Math.round(x - before.x) === 48,
    );
  });

  test('shows what was selected beside the selection, with the focus in it', async () => {
    const page = await open();
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('sourcenote-name')!;
      document
        .getSelection()!
        .setBaseAndExtent(range!.startContainer, range!.startOffset, range!.endContainer, range!.endOffset);
    });
    const first = await reader.world().first();
    const tabId = await first.evaluate(async () => {
      type Chrome = { tabs: { query: (about: object) => Promise<{ id: number; url?: string }[]> } };
      const all = await (globalThis as unknown as { chrome: Chrome }).chrome.tabs.query({});
      return all.find(({ url }) => url?.includes('themoscowtimes'))!.id;
    });
    await page.bringToFront();
    const isShown = await first.evaluate(async (id) => {
      type Chrome = {
        runtime: { sendMessage: (message: object) => Promise<{ value: { dossier: object }[] }> };
        tabs: { sendMessage: (tab: number, message: object) => Promise<{ value: boolean }> };
      };
      const { runtime, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const request = { query: 'CSTO', limit: 1, language: 'en' };
      const found = await runtime.sendMessage({ sourcenote: 'search', request });
      const { dossier } = found.value[0]!;
      return (await tabs.sendMessage(id, { sourcenote: 'showAtSelection', request: { dossier } })).value;
    }, tabId);
    expect(isShown).toBe(true);
    await waitForCard(page, (text) => text.includes('Collective'));
    await until(focused, (its) => its === 'card');
  });

  test.runIf(name === 'chromium')('is looked up from the menu of selected text, on any page', async () => {
    const page = await reader.world().open('<p id="it">The Taliban again</p>', 'https://other.example/');
    await page.evaluate(() => document.getSelection()!.selectAllChildren(document.getElementById('it')!));
    const worker = await reader
      .world()
      .browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER)
      .then((target) => target.worker());
    await worker!.evaluate(() => {
      type Chrome = {
        contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
        tabs: { query: (about: object) => Promise<{ id: number }[]> };
      };
      const { contextMenus, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([tab]) =>
          contextMenus.onClicked.dispatch(
            { menuItemId: 'look-up-selection', selectionText: 'Taliban' },
            tab!,
          ),
        );
    });
    const popup = await reader
      .world()
      .browser.waitForTarget((target) => target.url().includes('/popup.html'), { timeout: 10_000 })
      .then((target) => target.asPage());
    await until(
      () => popup.$$eval('.hit-title', (hits) => hits.map(({ textContent }) => textContent)),
      ([hit]) => hit === 'Taliban',
    );
    await popup.close();
    await page.close();
  });
});
