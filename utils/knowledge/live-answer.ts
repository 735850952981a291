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
