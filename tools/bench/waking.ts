import { readFileSync } from 'node:fs';
import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { firstPage } from '@/tools/browser/extension-pages';
import { workerStopper } from '@/tools/browser/stop-worker';
import { readPage } from '@/tools/html/read-page';
import { ARTICLE_ADDRESS, rowsInBrowser } from './in-browser';
import { inMilliseconds } from './in-words';
import { median } from './median';
import { imageOfAMillion } from './million-names';
import type { Row, Section } from './section';

const ROUNDS = 25;
const QUICK_ROUNDS = 5;
/** Against the same worker answering an empty message. */
const MOST_TIMES = 2;
/** As many as somebody opens in an hour. */
const PAGES = 200;
/** Memory after them, against that after the first few. */
const MOST_GROWTH = 1.1;
const IMAGE = '/million-names';

/** From waking the worker to its first answer, and what memory it takes. Chromium only: there workers can be ended. */
export const waking: Section = {
  name: 'waking',
  measure({ quick, say }) {
    const files = new Map();
    if (!quick) {
      say('compiling a million names');
      const body = new Uint8Array(imageOfAMillion());
      files.set(IMAGE, {
        body,
        type: 'application/octet-stream',
        headers: { 'access-control-allow-origin': '*' },
      });
    }
    say('waking the worker');
    return rowsInBrowser('chromium', files, (browser) => wake(browser, quick));
  },
};

async function wake(browser: Browser, quick: boolean): Promise<Row[]> {
  const page = await firstPage(browser);
  await ask(page, article());
  const rounds = quick ? QUICK_ROUNDS : ROUNDS;
  const rows: Row[] = [
    { ...(await wakingRow(page, 'the bundled pack', rounds)), goal: { atMost: MOST_TIMES } },
  ];
  rows.push(...(await memoryRows(browser, page, 'the bundled pack')));
  if (quick) return rows;
  await swapImage(page);
  const million = await wakingRow(page, '1,000,000 names more', rounds);
  return [...rows, million];
}

type Message = { sourcenote: string; request: unknown };
const PING: Message = { sourcenote: 'ping', request: null };

/** The sample article as a content script asks about it. */
function article(): Message {
  const { blocks } = readPage(readFileSync('e2e/pages/sample-article.html', 'utf8'), { today: '2026-11-01' });
  const clues = {
    url: ARTICLE_ADDRESS,
    language: 'en',
    title: '',
    elements: [],
    scripts: [],
    above: '',
    below: '',
  };
  return { sourcenote: 'annotate', request: { url: ARTICLE_ADDRESS, clues, blocks } };
}

/** Milliseconds until a page of the extension has an answer. */
async function ask(page: Page, message: Message): Promise<number> {
  const { milliseconds, ok } = (await page.evaluate(`(async () => {
    const message = ${JSON.stringify(message)};
    const start = performance.now();
    const { ok } = await chrome.runtime.sendMessage(message);
    return { milliseconds: performance.now() - start, ok };
  })()`)) as { milliseconds: number; ok: boolean };
  if (!ok) throw new Error(`the worker fails at “${message.sourcenote}”`);
  return milliseconds;
}

async function wakingRow(page: Page, what: string, rounds: number): Promise<Row> {
  const stop = await workerStopper(page);
  const question = article();
  const empty: number[] = [];
  const first: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await stop();
    empty.push(await ask(page, PING));
    await stop();
    first.push(await ask(page, question));
  }
  return {
    what: `worker ended, then an article with ${what}`,
    figure: { value: median(first.map((one, round) => one / empty[round]!)), unit: '×' },
    measured: inMilliseconds(median(first)),
    compared: `an empty message ${inMilliseconds(median(empty))}`,
  };
}

/** Puts the large image in the place of the one that is installed. */
async function swapImage(page: Page): Promise<void> {
  const stop = await workerStopper(page);
  await stop();
  await page.evaluate(`(async () => {
    const answer = await fetch(${JSON.stringify(`https://bench.test${IMAGE}`)});
    const image = await answer.arrayBuffer();
    const asked = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('sourcenote'));
    const images = database.transaction('images', 'readwrite').objectStore('images');
    const [{ generation }] = await asked(images.getAll());
    await asked(images.put({ generation, image: new Blob([image]) }));
    database.close();
  })()`);
}

/** Megabytes in use when all garbage is gone. */
async function memoryRows(browser: Browser, page: Page, what: string): Promise<Row[]> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const session = await target.createCDPSession();
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, ...others } = await session.send('Runtime.getHeapUsage');
    // Newer browsers tell what lies outside the heap.
    const { backingStorageSize = 0 } = others as { backingStorageSize?: number };
    return (usedSize + backingStorageSize) / 1e6;
  };
  const question = article();
  for (let i = 0; i < PAGES / 10; i += 1) await ask(page, question);
  const before = await used();
  for (let i = 0; i < PAGES; i += 1) await ask(page, question);
  const after = await used();
  await session.detach();
  return [
    {
      what: `memory of the worker with ${what}, after ${PAGES} pages more`,
      figure: { value: after / before, unit: '×' },
      goal: { atMost: MOST_GROWTH },
      measured: `${after.toFixed(1)} MB`,
      compared: `${before.toFixed(1)} MB before`,
    },
  ];
}
