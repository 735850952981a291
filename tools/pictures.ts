import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchWithExtension } from './browser/launch';
import { servePages } from './browser/page-server';
import { CARD_SHOTS, PAGE_SHOTS } from './pictures/shots';
import { articleAt, OUT, SCALE, takeCard, takePage, takePhone } from './pictures/take';

const HELP = `npm run pictures [-- options]
Makes docs/pictures from the real extension in Chromium.
  --only <names>   some of them, separated by commas
  --built          uses the build that is there`;

/** What a repository should carry for one picture, in bytes. */
const HEAVIEST = 150_000;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  if (!values.built) {
    const { status } = spawnSync('npm', ['run', '-s', 'build:chrome'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) return 1;
  }
  const only = values.only?.split(',');
  const isWanted = ({ file }: { file: string }) => only?.includes(file) ?? true;
  mkdirSync(OUT, { recursive: true });
  const server = await servePages(({ pathname }) => {
    const body = articleAt(pathname);
    return body === undefined ? undefined : { body };
  });
  const browser = await launchWithExtension('chromium', { port: server.port, scale: SCALE });
  let heavy = 0;
  const weigh = (path: string) => {
    const { size } = statSync(path);
    if (size > HEAVIEST) heavy += 1;
    console.log(`${path} ${Math.round(size / 1000)} kB${size > HEAVIEST ? ', too heavy' : ''}`);
  };
  try {
    for (const shot of CARD_SHOTS.filter(isWanted)) weigh(await takeCard(browser, shot));
    if (isWanted({ file: 'card-phone' })) weigh(await takePhone(browser));
    for (const shot of PAGE_SHOTS.filter(isWanted)) weigh(await takePage(browser, shot));
    return heavy > 0 ? 1 : 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

if (values.help) console.log(HELP);
else process.exitCode = await main();
