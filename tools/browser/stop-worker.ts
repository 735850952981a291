import type { Page } from 'puppeteer-core';

/** How long Chromium may take to end a worker. Milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Gives what ends the extension's service worker, as Chromium does when it seems idle, and waits until it has ended.
 * `page` is one of the extension's.
 */
export async function workerStopper(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  let stopped = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped += versions.filter(({ runningStatus }) => runningStatus === 'stopped').length;
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const before = stopped;
    await session.send('ServiceWorker.stopAllWorkers');
    for (const end = Date.now() + PATIENCE_MS; stopped === before;) {
      if (Date.now() > end) throw new Error('the worker does not stop');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
}
