import { browser } from 'wxt/browser';
import { parseAnswer, type Answer, type MessageMap, type ReplyOf, type RequestOf } from './message';
import type { ToBackground, ToPage } from './protocol';

/** Asks the background worker, waking it if need be. Never throws. */
export function askBackground<K extends keyof ToBackground>(
  name: K,
  request: RequestOf<ToBackground, K>,
): Promise<Answer<ReplyOf<ToBackground, K>>> {
  return answeredByAny<ToBackground, K>(() => browser.runtime.sendMessage({ sourcenote: name, request }));
}

/**
 * For what may be asked twice: a browser may stop the worker in the middle of an answer, and the next worker is then
 * asked once more. Never throws.
 */
export async function answeredByAny<M extends MessageMap, K extends keyof M>(
  send: () => Promise<unknown>,
): Promise<Answer<ReplyOf<M, K>>> {
  const answer = await answered<M, K>(send);
  const isStopped = !answer.ok && answer.reason === 'gone' && browser.runtime?.id !== undefined;
  return isStopped ? answered<M, K>(send) : answer;
}

/** Asks the content script in a tab's top frame. Never throws. */
export function askPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  request: RequestOf<ToPage, K>,
): Promise<Answer<ReplyOf<ToPage, K>>> {
  return answered<ToPage, K>(() =>
    browser.tabs.sendMessage(tabId, { sourcenote: name, request }, { frameId: 0 }),
  );
}

/** Sends, and reads what comes back. Never throws. */
export async function answered<M extends MessageMap, K extends keyof M>(
  send: () => Promise<unknown>,
): Promise<Answer<ReplyOf<M, K>>> {
  try {
    return parseAnswer<ReplyOf<M, K>>(await send());
  } catch (error) {
    // After an update of the extension `browser.runtime` of an old content script throws, whole or in parts.
    return { ok: false, reason: 'gone', message: String(error) };
  }
}
