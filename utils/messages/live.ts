import { browser } from 'wxt/browser';
import type { Language, LiveAnswer } from '@/utils/knowledge';
import type { Answer, ReplyOf, RequestOf } from './message';
import { answered } from './send';

/** `token`: the asker's name for this look-up, by which it can be stopped. `asked`: the reader asked for just this one. */
export type LiveRequest = { text: string; language: Language; asked: boolean; token: string };

export type LiveReply =
  /** `stale`: older than a week, and being fetched again for the next time. `offline`: there is no network. */
  | { state: 'found'; answer: LiveAnswer; stale?: true; offline?: true }
  /** Wikipedia has nothing of that name. */
  | { state: 'none' }
  /** Live look-ups are off; nothing was asked. */
  | { state: 'off' }
  /** The reader wants to be asked each time. */
  | { state: 'ask' }
  /** The browser has not been asked for these hosts: `permissions.request` in a page of ours, at a click. */
  | { state: 'not-allowed'; origins: string[] }
  | { state: 'offline' }
  /** The servers want to be left alone until then, in milliseconds since 1970. */
  | { state: 'busy'; until: number }
  | { state: 'failed' }
  /** The asker has stopped it. */
  | { state: 'stopped' };

/** Cards and pages of ours to the background worker, about what is outside the packs. */
export type LiveMessages = {
  /** Looks a name up in Wikipedia and Wikidata, as far as the reader allows. */
  live: (request: LiveRequest) => LiveReply;
  /** The reader has moved on. */
  liveStop: (request: { token: string }) => null;
};

/** Asks the background worker. Never throws. */
export function askLive<K extends keyof LiveMessages>(
  name: K,
  request: RequestOf<LiveMessages, K>,
): Promise<Answer<ReplyOf<LiveMessages, K>>> {
  return answered<LiveMessages, K>(() => browser.runtime.sendMessage({ sourcenote: name, request }));
}
