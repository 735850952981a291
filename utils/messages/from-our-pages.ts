import { browser } from 'wxt/browser';
import { handleMessages, type Handlers } from './handle';
import type { Answer, ReplyOf, RequestOf } from './message';
import type { DataMessages } from './data';
import type { PackMessages } from './packs';
import { answered } from './send';

/**
 * Pages of the extension to the background worker: what a reader decides there. A content script runs in a page's
 * process and may be anybody's, so these are heard from our own pages alone.
 */
export type FromOurPages = PackMessages & DataMessages;

/** Asks the background worker from a page of ours. Never throws. */
export function askAsOurPage<K extends keyof FromOurPages>(
  name: K,
  request: RequestOf<FromOurPages, K>,
): Promise<Answer<ReplyOf<FromOurPages, K>>> {
  return answered<FromOurPages, K>(() => browser.runtime.sendMessage({ sourcenote: name, request }));
}

/** Answers them. Call in the worker's first turn; gives what stops it. */
export function handleOurPages(handlers: Handlers<FromOurPages>): () => void {
  return handleMessages<FromOurPages>(handlers, ({ url }) => isOurs(url));
}

function isOurs(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}
