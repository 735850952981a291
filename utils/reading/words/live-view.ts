import { LIVE_LICENCES, type Language, type LiveAnswer, type LiveValue } from '@/utils/knowledge';
import { dateAfter, formatDate } from './format-date';
import { dayWords } from './pack-words';
import type { LiveStrings } from '@/utils/reading/strings/live';

/** A link, and what stands beside it. */
export type LiveSource = {
  title: string;
  url: string;
  aside: string;
  licence: { name: string; url: string };
};

/** What a card about something outside the packs says. Plain texts; addresses are Wikimedia's and licences'. */
export type LiveView = {
  title: string;
  description?: string;
  extract: string;
  /** What the reader should know of the answer before reading it. */
  notices: string[];
  facts: { label: string; values: { text: string; url?: string; aside: string }[] }[];
  image?: LiveAnswer['image'];
  sources: LiveSource[];
  fetched: string;
};

/** How an answer came: see `LiveReply`. */
export type LiveState = { stale?: true; offline?: true };

/** Puts an answer into words. */
export function liveView(
  answer: LiveAnswer,
  { stale, offline }: LiveState,
  { words, language }: { words: LiveStrings; language: Language },
): LiveView {
  const { title, description, extract, match, url, item, revised, image } = answer;
  const notices = [
    ...(match === 'search' ? [words.near(title)] : []),
    ...(match === 'ambiguous' ? [words.ambiguous] : []),
    ...(offline ? [words.cached] : stale ? [words.stale] : []),
  ];
  return {
    title,
    extract,
    notices,
    ...(description === undefined ? {} : { description }),
    facts: answer.facts.map(({ label, values }) => ({
      label,
      values: values.map((value) => valueWords(value, words, language)),
    })),
    ...(image ? { image } : {}),
    sources: [
      {
        title: `Wikipedia: ${title}`,
        url,
        aside: revised === undefined ? '' : words.revised(formatDate(revised, language)),
        licence: LIVE_LICENCES.text,
      },
      ...(item
        ? [{ title: `Wikidata: ${item.id}`, url: item.url, aside: '', licence: LIVE_LICENCES.facts }]
        : []),
    ],
    fetched: words.fetched(dayWords(answer.fetched, language)),
  };
}

function valueWords(
  { text, date, url, since, until }: LiveValue,
  words: LiveStrings,
  language: Language,
): LiveView['facts'][number]['values'][number] {
  const aside = [
    ...(since === undefined ? [] : [words.since(dateAfter(since, language))]),
    ...(until === undefined ? [] : [words.until(dateAfter(until, language))]),
  ].join(', ');
  return {
    text: date === undefined ? text : formatDate(date, language),
    aside,
    ...(url === undefined ? {} : { url }),
  };
}
