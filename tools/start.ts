import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './browser/launch-chromium';
import { servePage } from './browser/serve-page';

/** A host whose outlet the pack knows, so that Sourcenote reads it by itself. */
const ADDRESS = 'http://www.themoscowtimes.com/sample-article';
const WAIT_MS = 20_000;

process.exitCode = await main();

async function main(): Promise<number> {
  const build = spawnSync('npm', ['run', '-s', 'build:chrome'], { stdio: 'inherit' });
  if (build.status !== 0) return 1;
  const server = await servePage('e2e/pages/sample-article.html');
  const headless = process.env['DISPLAY'] === undefined;
  const browser = await launchChromium({ port: server.port, headless });
  try {
    const page = await browser.newPage();
    await page.goto(ADDRESS);
    await page.waitForFunction(() => CSS.highlights.has('sourcenote-name'), { timeout: WAIT_MS });
    console.log(`${await countMarks(page)} marks on the sample article`);
    if (!headless) return await new Promise(() => undefined);
    mkdirSync('out', { recursive: true });
    await page.screenshot({ path: 'out/page.png' });
    await hoverText(page, 'CSTO');
    await page.waitForSelector('sourcenote-card', { timeout: WAIT_MS });
    await page.screenshot({ path: 'out/card-csto.png' });
    console.log('the card of the CSTO is open: out/card-csto.png');
    return 0;
  } finally {
    await browser.close();
    server.close();
  }
}

function countMarks(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, { size }]) => sum + (name.startsWith('sourcenote') ? size : 0),
      0,
    ),
  );
}

/** Rests the pointer on the first place where the page says `words`. */
async function hoverText(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent!.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  }, words);
  if (!at) throw new Error(`the page does not say ${words}`);
  await page.mouse.move(at.x - 3, at.y, { steps: 4 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await page.mouse.move(at.x, at.y);
}
