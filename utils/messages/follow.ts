import { browser } from 'wxt/browser';
import type { PageEvent } from './protocol';

/** Name of the port between a side panel and the page it follows. */
const PORT = 'sourcenote-follow';

/**
 * Listens to the content script in a tab's top frame until the function it gives is called. `lost` is called
 * when there is no script, or it has gone with its page.
 */
export function followPage(
  tabId: number,
  { heard, lost }: { heard: (event: PageEvent) => void; lost: () => void },
): () => void {
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const event = parsePageEvent(message);
    if (event) heard(event);
  });
  port.onDisconnect.addListener(() => {
    // Chromium logs an error nobody has looked at: a tab without our script is nothing unusual.
    void browser.runtime.lastError;
    lost();
  });
  return () => port.disconnect();
}

/**
 * The page's half: `begin` runs when a panel starts to listen and gives what stops the watching it began, so
 * that a page nobody follows does nothing. Call once, in the content script's first turn.
 */
export function offerFollowing(
  begin: (tell: (event: PageEvent) => void) => () => void,
  signal: AbortSignal,
): void {
  const connected = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PORT || signal.aborted) return;
    let listening = true;
    const stop = begin((event) => {
      if (listening) port.postMessage(event);
    });
    const end = () => {
      listening = false;
      stop();
    };
    port.onDisconnect.addListener(end);
    signal.addEventListener('abort', end, { once: true });
    signal.addEventListener('abort', () => port.disconnect(), { once: true });
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => browser.runtime?.onConnect.removeListener(connected), {
    once: true,
  });
}

/** Reads an event out of whatever arrived; a page's script may be older or newer than the panel. */
export function parsePageEvent(message: unknown): PageEvent | undefined {
  if (typeof message !== 'object' || message === null || !('event' in message)) return undefined;
  if (message.event === 'changed') return { event: 'changed' };
  if (message.event !== 'inView' || !('entities' in message) || !Array.isArray(message.entities))
    return undefined;
  return { event: 'inView', entities: message.entities.filter((id) => typeof id === 'string') };
}
