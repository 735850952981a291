import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { launchWithExtension, type BrowserName } from './browser/launch';
import { servePages } from './browser/page-server';
import { OUT } from './pictures/save-picture';
import { CARD_SHOTS, PAGE_SHOTS, PHONE } from './pictures/shots';
import { articleAt, SCALE, takeCard, takePage, takePhone } from './pictures/take';

const HELP = `npm run pictures [-- options]
Makes docs/pictures from the real extension in both browsers.
  --only <names>   some of them, separated by commas
  --built          uses the builds that are there`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

type Shot = { file: string; browser?: BrowserName; take: (browser: Browser) => Promise<string> };

const SHOTS: readonly Shot[] = [
  ...CARD_SHOTS.map((shot) => ({ ...shot, take: (browser: Browser) => takeCard(browser, shot) })),
  { file: PHONE.file, take: takePhone },
  ...PAGE_SHOTS.map((shot) => ({ ...shot, take: (browser: Browser) => takePage(browser, shot) })),
];

async function main(): Promise<number> {
  if (!values.built) {
    const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return 1;
  }
  const only = values.only?.split(',');
  const wanted = SHOTS.filter(({ file }) => only?.includes(file) ?? true);
  mkdirSync(OUT, { recursive: true });
  let failed = 0;
  for (const name of ['chromium', 'firefox'] as const) {
    const shots = wanted.filter(({ browser = 'chromium' }) => browser === name);
    if (shots.length > 0) failed += await takeAll(name, shots);
  }
  return failed > 0 ? 1 : 0;
}

/** Gives how many could not be taken. */
async function takeAll(name: BrowserName, shots: readonly Shot[]): Promise<number> {
  const server = await servePages(({ pathname }) => articleAt(pathname));
  const browser = await launchWithExtension(name, { port: server.port, scale: SCALE });
  let failed = 0;
  try {
    for (const { file, take } of shots) {
      try {
        const path = await take(browser);
        console.log(`${path} ${Math.round(statSync(path).size / 1000)} kB`);
      } catch (error) {
        failed += 1;
        console.error(`${file}: ${(error as Error).message}`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return failed;
}

if (values.help) console.log(HELP);
else process.exitCode = await main();
