import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { waitForMarks } from '@/tools/browser/count-marks';
import { firstPage, openExtensionPage, tabIdOf } from '@/tools/browser/extension-pages';
import { hoverWords } from '@/tools/browser/hover-words';
import { waitForCard } from '@/tools/browser/read-card';
import { cardClip } from './card-clip';
import type { CardShot, PageShot } from './shots';

export const OUT = 'docs/pictures';
/** A site whose outlet the pack knows, so that the extension reads it by itself. */
const ADDRESS = 'https://www.themoscowtimes.com';
const ARTICLES = { en: 'sample-article', ru: 'sample-article-ru' } as const;
/** Pixels of the picture to one of the page: sharp, and not too heavy for a repository. */
export const SCALE = 1.25;
/** Leaves the scale to the browser: where a page is told another one, Chromium 156 misses highlights under the pointer. */
const deviceScaleFactor = 0;
/** Cards unfold and maps arrive. Milliseconds. */
const SETTLE_MS = 600;

type Look = { language?: 'en' | 'ru' | undefined; dark?: boolean | undefined };
type Store = { chrome: { storage: { sync: { set: (values: object) => Promise<void> } } } };

/** What the page server says about the address of an article. */
export function articleAt(path: string): string | undefined {
  const name = Object.values(ARTICLES).find((one) => path === `/${one}`);
  return name && readFileSync(`e2e/pages/${name}.html`, 'utf8');
}

export async function takeCard(browser: Browser, { file, words, says, ...look }: CardShot): Promise<string> {
  const page = await openArticle(browser, look);
  await page.setViewport({ width: 600, height: 1000, deviceScaleFactor });
  await hoverWords(page, words);
  await waitForCard(page, (text) => text.includes(says));
  await settle();
  const path = join(OUT, `${file}.png`);
  await page.screenshot({ path, clip: await cardClip(page) });
  await page.close();
  return path;
}

/** A phone: a tap on a name opens a sheet. */
export async function takePhone(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await page.setViewport({
    width: 390,
    height: 780,
    deviceScaleFactor,
    isMobile: true,
    hasTouch: true,
  });
  await dress(browser, page, {});
  await page.goto(`${ADDRESS}/${ARTICLES.en}`);
  await waitForMarks(page);
  const [x, y] = await page.evaluate(() => {
    const [range] = [...CSS.highlights.get('sourcenote-status')!];
    const { x: left, y: top, width, height } = (range as Range).getClientRects()[0]!;
    return [left + width / 2, top + height / 2] as const;
  });
  await page.touchscreen.tap(x, y);
  await waitForCard(page, (text) => text.includes('Taliban'));
  await settle();
  const path = join(OUT, 'card-phone.png');
  await page.screenshot({ path });
  await page.close();
  return path;
}

export async function takePage(browser: Browser, shot: PageShot): Promise<string> {
  const article = await openArticle(browser, shot);
  const page = await ownPage(browser, shot.page, article);
  await page.bringToFront();
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor });
  await dress(browser, page, shot);
  await settle();
  if (shot.query !== undefined) await page.type('input', shot.query);
  if (shot.hover !== undefined) await hoverWords(page, shot.hover);
  await settle();
  // A blinking caret is there in one picture and not in the next.
  await page.addStyleTag({ content: '*{caret-color:transparent!important}' });
  const path = join(OUT, `${shot.file}.png`);
  await page.screenshot({ path });
  if (shot.page !== 'welcome') await page.close();
  await article.close();
  return path;
}

async function ownPage(browser: Browser, name: PageShot['page'], article: Page): Promise<Page> {
  if (name === 'welcome') {
    const first = await firstPage(browser);
    await first.bringToFront();
    await waitForMarks(first);
    return first;
  }
  const about = name === 'options' ? '' : `?tab=${await tabIdOf(article)}`;
  // A panel beside the page: names in a hidden tab are not in view.
  return openExtensionPage(browser, `${name}.html${about}`, name === 'sidepanel' ? 'window' : 'tab');
}

async function openArticle(browser: Browser, look: Look): Promise<Page> {
  const page = await browser.newPage();
  await dress(browser, page, look);
  await page.goto(`${ADDRESS}/${ARTICLES[look.language ?? 'en']}`);
  await page.bringToFront();
  await waitForMarks(page);
  return page;
}

/** The language by the reader's choice, light or dark by the system's. */
async function dress(browser: Browser, page: Page, { language = 'en', dark = false }: Look): Promise<void> {
  const value = dark ? 'dark' : 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  const first = await firstPage(browser);
  await first.evaluate((settings) => (globalThis as unknown as Store).chrome.storage.sync.set({ settings }), {
    language,
  });
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}
