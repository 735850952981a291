import { browser } from 'wxt/browser';

/** Chromium ends a worker whose extension interfaces were not used for 30 seconds. Milliseconds. */
const BREATH_MS = 20_000;

/** Does what may take longer than a browser leaves a worker alive that seems idle. */
export async function keepingAwake<T>(task: () => Promise<T>): Promise<T> {
  const breath = setInterval(() => void browser.runtime.getPlatformInfo(), BREATH_MS);
  try {
    return await task();
  } finally {
    clearInterval(breath);
  }
}
