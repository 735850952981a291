import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { launchWithExtension, type BrowserName } from '@/tools/browser/launch';
import { servePages, type Answer } from '@/tools/browser/page-server';
import type { Row } from './section';

const BUILDS = {
  chromium: { folder: '.output/chrome-mv3', script: 'build:chrome' },
  firefox: { folder: '.output/firefox-mv3', script: 'build:firefox' },
} as const;
const ARTICLE = 'e2e/pages/sample-article.html';
/** The site of an outlet that the pack knows, so that the extension reads it by itself. */
export const ARTICLE_ADDRESS = 'https://www.themoscowtimes.com/2021/07/07/an-article-a74450';

/**
 * Rows that are measured in a browser with the built extension; builds it if it was never built. One row with the
 * reason when this machine has no such browser, or when something in it fails. `files` are served besides the sample
 * article, by their paths.
 */
export async function rowsInBrowser(
  name: BrowserName,
  files: ReadonlyMap<string, Answer>,
  measure: (browser: Browser) => Promise<Row[]>,
): Promise<Row[]> {
  try {
    buildIfMissing(name);
    const article = readFileSync(ARTICLE, 'utf8');
    const server = await servePages(({ origin, pathname }) =>
      origin + pathname === ARTICLE_ADDRESS ? { body: article } : files.get(pathname),
    );
    try {
      const browser = await launchWithExtension(name, { port: server.port });
      try {
        return await measure(browser);
      } finally {
        await browser.close();
      }
    } finally {
      await server.close();
    }
  } catch (error) {
    return [{ what: `in ${name}`, measured: `–, ${String(error).split('\n')[0]}` }];
  }
}

function buildIfMissing(name: BrowserName): void {
  const { folder, script } = BUILDS[name];
  if (existsSync(`${folder}/manifest.json`)) return;
  console.error(`building the extension (npm run ${script}) …`);
  const { status } = spawnSync('npm', ['run', '-s', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`npm run ${script} fails`);
}

/** Asks a page until `script`, an expression in it, is true. Throws with `what` after ten seconds. */
export async function untilTrue(page: Page, script: string, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await page.evaluate(script))) {
    if (Date.now() > end) throw new Error(what);
    await pause(30);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
