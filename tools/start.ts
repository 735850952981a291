import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { countMarks, waitForMarks } from './browser/count-marks';
import { firstPage } from './browser/extension-pages';
import { launchWithExtension, type BrowserName } from './browser/launch';
import { servePages } from './browser/page-server';
import { showCard, showSearch } from './browser/show';

const HELP = `npm start [-- options] [URL]
Builds the extension and opens a browser with it on the sample article, or on URL. Without a display it hovers names
on the sample article, looks one up in the popup, saves pictures under out/ and prints what was said.
  --firefox   Firefox instead of Chromium`;

/** A host whose outlet the pack knows, so that Sourcenote reads it by itself. */
const SAMPLE_ADDRESS = 'https://www.themoscowtimes.com/sample-article';
const SAMPLE = 'e2e/pages/sample-article.html';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
const name: BrowserName = values.firefox ? 'firefox' : 'chromium';

process.exitCode = values.help ? help() : await main(positionals[0]);

function help(): number {
  console.log(HELP);
  return 0;
}

async function main(address: string | undefined): Promise<number> {
  const build = spawnSync('npm', ['run', '-s', name === 'firefox' ? 'build:firefox' : 'build:chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) return 1;
  const server = await servePages(({ pathname }) =>
    pathname === '/sample-article' ? { body: readFileSync(SAMPLE) } : undefined,
  );
  const headless = process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined;
  const where = address === undefined ? { port: server.port } : {};
  const browser = await launchWithExtension(name, { ...where, headless });
  try {
    // It comes to the front when it opens, and a page behind it is not read.
    await firstPage(browser);
    await (headless ? tour(browser, address) : read(browser, address));
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens the page for somebody to read, and waits until they close the browser. */
async function read(browser: Browser, address = SAMPLE_ADDRESS): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  console.log('Rest the pointer on a marked name. Close the browser to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

/** Does what a reader would, where nobody can watch. Rejects when any of it does not happen. */
async function tour(browser: Browser, address: string | undefined): Promise<void> {
  mkdirSync('out', { recursive: true });
  const page = await browser.newPage();
  await page.goto(address ?? SAMPLE_ADDRESS);
  await page.bringToFront();
  await waitForMarks(page);
  console.log('marks:', await countMarks(page));
  await page.screenshot({ path: `out/${name}-page.png` });
  if (address !== undefined) return;
  await showCard(page, {
    words: 'CSTO',
    says: 'Collective Security Treaty Organization',
    picture: `out/${name}-csto.png`,
  });
  await showCard(page, {
    words: 'terrorist organization',
    says: '17 April 2025',
    picture: `out/${name}-disclaimer.png`,
  });
  await showSearch(page, { query: 'одкб', says: 'Collective Security', picture: `out/${name}-popup.png` });
}
