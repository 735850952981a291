import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import { median } from '@/tools/bench/median';
import { chromiumEnder } from '@/tools/browser/stop-worker';
import { annotateRequest } from './testing/annotate-request';
import { ask } from './testing/background';
import { ownPage, startWorld, type World } from './testing/world';

/** An hour of reading at five pages a minute, and pages to warm up. */
const PAGES = 300;
const WARM_UP = 50;
/** What a heap may grow by over the hour: less than what one article takes while it is read. Bytes. */
const FLAT = 1_000_000;
const COLD_STARTS = 15;
/**
 * Wake-up to first answer, as a multiple of the same worker's answer to an empty message. It is 1.6 on a machine with
 * nothing to do as on one with too much.
 */
const SLOWEST = 2.5;

let world: World;
let first: Page;
beforeAll(async () => {
  world = await startWorld('chromium');
  const article = await world.open(ownPage('sample-article'));
  await waitForMarks(article);
  await article.close();
  first = await world.first();
});
afterAll(() => world.close());

const paragraphs = ownPage('sample-article')
  .split('<p>')
  .slice(1)
  .map((text) => text.replaceAll(/<[^>]+>/g, ''));

/** Another article each time, of the same names. */
function page(number: number) {
  const request = annotateRequest('');
  const text = (at: number) => `${paragraphs[(at + number) % paragraphs.length]!} (${number})`;
  return {
    ...request,
    url: `${request.url}-${number}`,
    blocks: paragraphs.map((_, at) => ({ text: text(at), kind: 'paragraph' as const })),
  };
}

test('an hour of pages leaves the worker’s memory as it was', async () => {
  const target = await world.browser.waitForTarget((one) => one.url().endsWith('/background.js'));
  const worker = await target.createCDPSession();
  const inUse = async () => {
    await worker.send('HeapProfiler.collectGarbage');
    const { usedSize } = await worker.send('Runtime.getHeapUsage');
    return usedSize;
  };
  let before = 0;
  for (let number = 0; number < PAGES; number += 1) {
    if (number === WARM_UP) before = await inUse();
    const { ok, value } = await ask(first, 'annotate', page(number));
    expect(ok).toBe(true);
    expect((value as { annotation: { mentions: unknown[] } }).annotation.mentions.length).toBeGreaterThan(10);
  }
  const after = await inUse();
  console.log(
    `worker: ${(before / 1e6).toFixed(1)} MB after ${WARM_UP} pages, ${(after / 1e6).toFixed(1)} MB after ${PAGES}`,
  );
  expect(after - before).toBeLessThan(FLAT);
  await worker.detach();
});

test('the first answer comes soon after the worker has woken', async () => {
  const ender = await chromiumEnder(first);
  const request = annotateRequest('NATO and the CSTO met, said TASS.');
  const times = { ping: [] as number[], annotate: [] as number[] };
  for (let start = 0; start < COLD_STARTS; start += 1) {
    for (const name of ['ping', 'annotate'] as const) {
      await ender.end();
      const begun = performance.now();
      const { ok } = name === 'ping' ? await ask(first, name, null) : await ask(first, name, request);
      times[name].push(performance.now() - begun);
      expect(ok).toBe(true);
    }
  }
  const [empty, real] = [median(times.ping), median(times.annotate)];
  console.log(
    `worker: ${empty.toFixed(0)} ms to an empty answer, ${real.toFixed(0)} ms to the names of a paragraph`,
  );
  expect(real).toBeLessThan(SLOWEST * empty);
});
