import type { Language } from './language';
import type { PartialDate } from './partial-date';

/** A value Wikidata states: in words, or a date, which `text` then repeats. */
export type LiveValue = {
  text: string;
  date?: PartialDate;
  url?: string;
  since?: PartialDate;
  until?: PartialDate;
};

/** A property Wikidata states of something, in the reader's language. */
export type LiveFact = { label: string; values: LiveValue[] };

/** What Wikipedia and Wikidata say of a name that no pack has. Texts are plain; addresses are Wikimedia's, over https. */
export type LiveAnswer = {
  /** The title of the article, in `language`. */
  title: string;
  language: Language;
  /** `title`: the article of that name; `search`: the nearest one; `ambiguous`: a page that lists what the name can mean. */
  match: 'title' | 'search' | 'ambiguous';
  description?: string;
  extract: string;
  url: string;
  /** The day the article was last changed. */
  revised?: PartialDate;
  item?: { id: string; url: string };
  facts: LiveFact[];
  /** Shown only while live look-ups are on, and only from `upload.wikimedia.org`. Pixels. */
  image?: { url: string; width: number; height: number };
  /** Milliseconds since 1970. */
  fetched: number;
};

/** The licences of what comes from there. */
export const LIVE_LICENCES = {
  text: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  facts: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
} as const;

/** What a look-up outside the packs came to. */
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
