import { resolve } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from './find-browser';

/** Starts Chromium with the built extension; every http host is answered by the loopback `port`. */
export function launchChromium({ port, headless }: { port: number; headless: boolean }): Promise<Browser> {
  return launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--disable-features=HttpsUpgrades',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
