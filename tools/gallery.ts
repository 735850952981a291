import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { readMap } from '@/utils/reading/card/read-map';
import { findBrowser } from './browser/find-browser';
import { readBundledPacks } from './build/bundled-packs';
import { galleryData } from './gallery/gallery-data';

const HELP = `npx tsx tools/gallery.ts [-- options]
Draws every state of the card from the compiled pack (npm run pack, npm run maps) into out/gallery.
  --browser <name>   chromium (default) or firefox
  --only <names>     scenes, separated by commas
  --forced           with forced colours (Chromium)`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    forced: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const OUT = 'out/gallery';
const STYLE = `body{margin:0;font:14px sans-serif;background:#888}
.scene{display:inline-block;padding:26px 30px;vertical-align:top;background:#dcd8d0}.scene.dark{background:#101010}`;

async function main(): Promise<void> {
  if (values.help) return console.log(HELP);
  const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const [bundled] = readBundledPacks();
  if (!bundled) throw new Error('no pack is compiled: npm run pack');
  const map = (file: string) =>
    readMap(file, async (path) => JSON.parse(readFileSync(join('public/maps', `${path}.json`), 'utf8')));
  const data = await galleryData(bundled.pack, { map, only: values.only?.split(',') });
  const script = await bundle();
  mkdirSync(OUT, { recursive: true });
  const page = join(process.cwd(), OUT, 'gallery.html');
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><style>${STYLE}</style>
<script>const GALLERY=${json}</script><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`,
  );
  await photograph(`file://${page}`, { name, scenes: data.scenes.map((scene) => scene.name) });
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    resolve: { alias: { '@': process.cwd() } },
    build: {
      write: false,
      lib: { entry: 'tools/gallery/page.tsx', formats: ['es'], fileName: 'page' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the gallery did not build');
  return first.output[0].code;
}

async function photograph(
  url: string,
  { name, scenes }: { name: 'chromium' | 'firefox'; scenes: readonly string[] },
): Promise<void> {
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(name),
    args: name === 'chromium' ? ['--no-sandbox', '--disable-background-networking'] : [],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    await page.setViewport({ width: 1360, height: 900, deviceScaleFactor: 1.5 });
    if (values.forced) await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    await page.goto(url);
    for (const scene of scenes) {
      const element = await page.$(`#${scene}`);
      await element?.screenshot({ path: join(OUT, `${scene}-${name}${values.forced ? '-forced' : ''}.png`) });
    }
  } finally {
    await browser.close();
  }
}

await main();
