import { browser } from 'wxt/browser';
import type { Language, LiveReply } from '@/utils/knowledge';
import type { Answer, ReplyOf, RequestOf } from './message';
import { answeredByAny } from './send';

/** `token`: the asker's name for this look-up, by which it can be stopped. `asked`: the reader asked for just this one. */
export type LiveRequest = { text: string; language: Language; asked: boolean; token: string };

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
  return answeredByAny<LiveMessages, K>(() => browser.runtime.sendMessage({ sourcenote: name, request }));
}
