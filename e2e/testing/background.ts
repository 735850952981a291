import type { Page } from 'puppeteer-core';
import type { Ender } from '@/tools/browser/stop-worker';
import type { ToBackground } from '@/utils/messages/protocol';
import type { RequestOf } from '@/utils/messages/message';

/** What came back: the answer, or why none did. */
export type Said = { ok: boolean; value?: unknown; error?: string };

type Runtime = { sendMessage: (message: object) => Promise<Said | undefined> };

/** Asks the background from a page of the extension, once. */
export function ask<K extends keyof ToBackground>(
  page: Page,
  name: K,
  request: RequestOf<ToBackground, K>,
): Promise<Said> {
  return askAnything(page, name, request);
}

/** The same for messages that are for the extension's own pages. */
export function askAnything(page: Page, name: string, request: unknown): Promise<Said> {
  return page.evaluate(
    async (sourcenote, request) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      try {
        return (
          (await runtime.sendMessage({ sourcenote, request })) ?? { ok: false, error: 'nobody answered' }
        );
      } catch (error) {
        return { ok: false, error: String(error) };
      }
    },
    name,
    request as object,
  );
}

type Connection = { send: (method: string, parameters: object) => Promise<{ result: BidiResult }> };
type BidiResult = {
  contexts?: { context: string }[];
  exceptionDetails?: { text: string };
  result?: { value?: unknown };
};

/** Runs a script in Firefox's own window, where its parts are; the browser must have been started with `system`. */
export async function inFirefox(page: Page, script: string): Promise<unknown> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = tree.result.contexts ?? [];
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${script} })()`,
    target: { context: window!.context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}

/** What Firefox does to an event page that has been idle for half a minute. `page` is one of the extension's. */
export async function firefoxEnder(page: Page): Promise<Ender> {
  const id = await page.evaluate(
    () => (globalThis as unknown as { chrome: { runtime: { id: string } } }).chrome.runtime.id,
  );
  let ended = 0;
  return {
    end: async () => {
      const state = await inFirefox(
        page,
        `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
         await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
         return extension.backgroundState;`,
      );
      if (state === 'stopped') ended += 1;
    },
    ended: () => ended,
  };
}
