import type { Page } from 'puppeteer-core';

/** How long Chromium may take to end a worker. Milliseconds. */
const PATIENCE_MS = 10_000;

/** Ends the extension's background as the browser itself does when it seems idle, and counts how often. */
export type Ender = { end: () => Promise<void>; ended: () => number };

/** Chromium's own stop of service workers, through its protocol. `page` is one of the extension's. */
export async function chromiumEnder(page: Page): Promise<Ender> {
  const session = await page.createCDPSession();
  let ended = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    ended += versions.filter(({ runningStatus }) => runningStatus === 'stopped').length;
  });
  await session.send('ServiceWorker.enable');
  return { end: () => session.send('ServiceWorker.stopAllWorkers'), ended: () => ended };
}

/** Gives what ends the extension's service worker in Chromium and waits until it has ended. */
export async function workerStopper(page: Page): Promise<() => Promise<void>> {
  const { end, ended } = await chromiumEnder(page);
  return async () => {
    const before = ended();
    await end();
    for (const late = Date.now() + PATIENCE_MS; ended() === before;) {
      if (Date.now() > late) throw new Error('the worker does not stop');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
}
