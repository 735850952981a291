import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { waitForMarks, countMarks } from './browser/count-marks';
import { hoverWords } from './browser/hover-words';
import { launchWithExtension, type BrowserName } from './browser/launch';
import { servePages } from './browser/page-server';
import { waitForCard } from './browser/read-card';

/** A host whose outlet the pack knows, so that Sourcenote reads it by itself. */
const ADDRESS = 'https://www.themoscowtimes.com/sample-article';
const SAMPLE = 'e2e/pages/sample-article.html';
const OUT = 'out';

const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false } } });
const name: BrowserName = values.firefox ? 'firefox' : 'chromium';

process.exitCode = await main();

async function main(): Promise<number> {
  const build = spawnSync('npm', ['run', '-s', name === 'firefox' ? 'build:firefox' : 'build:chrome'], {
    stdio: 'inherit',
  });
  if (build.status !== 0) return 1;
  const headless = process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined;
  const server = await servePages(({ pathname }) =>
    pathname === '/sample-article' ? { body: readFileSync(SAMPLE) } : undefined,
  );
  const browser = await launchWithExtension(name, { port: server.port, headless });
  try {
    const page = await browser.newPage();
    await page.goto(ADDRESS);
    if (!headless) {
      console.log('Rest the pointer on a marked name; close the browser to end.');
      await new Promise((resolve) => browser.once('disconnected', resolve));
      return 0;
    }
    mkdirSync(OUT, { recursive: true });
    await waitForMarks(page);
    console.log('marks on the sample article:', await countMarks(page));
    await show(page, { words: 'CSTO', says: /alliance/i });
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Hovers `words`, waits for a card that `says` so, saves a picture and prints what the card said. */
async function show(page: Page, { words, says }: { words: string; says: RegExp }): Promise<void> {
  await hoverWords(page, words);
  const text = await waitForCard(page, (said) => says.test(said));
  const picture = `${OUT}/${name}-${words.toLowerCase().replace(/\W+/g, '-')}.png`;
  await page.screenshot({ path: picture });
  console.log(`\n“${words}” (${picture})\n${text.replace(/^/gm, '  ')}`);
}
