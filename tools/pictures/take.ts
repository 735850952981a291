import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { waitForMarks } from '@/tools/browser/count-marks';
import { firstPage, openExtensionPage, tabIdOf } from '@/tools/browser/extension-pages';
import { hoverWords } from '@/tools/browser/hover-words';
import type { Box } from '@/tools/browser/in-card';
import type { Answer } from '@/tools/browser/page-server';
import { waitForCard } from '@/tools/browser/read-card';
import { cardClip } from './card-clip';
import { dress, isFirefox } from './dress';
import { savePicture } from './save-picture';
import { PHONE, type CardShot, type Look, type PageShot } from './shots';

/** A site whose outlet the pack knows, so that the extension reads it by itself. */
const ADDRESS = 'https://www.themoscowtimes.com';
const ARTICLES = { en: 'sample-article', ru: 'sample-article-ru' } as const;
/** Makes the plain article look like one in a newspaper. */
const STYLES = '/article.css';
/** Pixels of the picture to one of the page. */
export const SCALE = 2;
/** Leaves the scale to the browser: where a page is told another one, Chromium 156 misses highlights under the pointer. */
const deviceScaleFactor = 0;
/** As broad as an article, and so high that a card has room on one side. */
const WINDOW = { width: 640, height: 1700, deviceScaleFactor };
/** Cards unfold and maps arrive. Milliseconds. */
const SETTLE_MS = 600;

/** What the page server says about the addresses of an article. */
export function articleAt(path: string): Answer {
  if (path === STYLES) return { body: readFileSync('tools/pictures/article.css', 'utf8'), type: 'text/css' };
  const name = Object.values(ARTICLES).find((one) => path === `/${one}`);
  const html = name && readFileSync(`e2e/pages/${name}.html`, 'utf8');
  return html === undefined
    ? undefined
    : { body: html.replace('</head>', `<link rel="stylesheet" href="${STYLES}"></head>`) };
}

export async function takeCard(browser: Browser, { file, words, says, ...look }: CardShot): Promise<string> {
  const page = await openArticle(browser, look);
  await page.setViewport(WINDOW);
  await hoverWords(page, words);
  await waitForCard(page, (text) => text.includes(says));
  await settle();
  const path = await picture(page, file, await cardClip(page));
  await page.close();
  return path;
}

/** A phone: a tap on a name opens a sheet. */
export async function takePhone(browser: Browser): Promise<string> {
  const { file, width, height } = PHONE;
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor, isMobile: true, hasTouch: true });
  await dress(browser, page, {});
  await page.goto(`${ADDRESS}/${ARTICLES.en}`);
  // The extension's own first page has come before it, and a page behind another is not read.
  await page.bringToFront();
  await waitForMarks(page);
  const [x, y] = await page.evaluate(() => {
    const [range] = [...CSS.highlights.get('sourcenote-status')!];
    const { x: left, y: top, width: wide, height: high } = (range as Range).getClientRects()[0]!;
    return [left + wide / 2, top + high / 2] as const;
  });
  await page.touchscreen.tap(x, y);
  await waitForCard(page, (text) => text.includes('Taliban'));
  await settle();
  const path = await picture(page, file);
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
  const path = await picture(page, shot.file);
  if (shot.page !== 'welcome') await page.close();
  await article.close();
  return path;
}

async function picture(page: Page, file: string, clip?: Box): Promise<string> {
  return savePicture(await page.screenshot(clip ? { clip } : {}), file);
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
  // Nothing of the page shows but what is in the window when Firefox takes the picture.
  if (isFirefox(browser)) await page.setViewport(WINDOW);
  await waitForMarks(page);
  return page;
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}
