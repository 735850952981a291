import type { ArticleFacts, PageClue, PageClues } from '@/utils/recognition/annotation';
import { readAddress } from './address';
import { addressEvidence } from './address-dates';
import { authorNames } from './authors';
import { dayOfMinutes, minutesTo, MINUTES_A_DAY, type Day } from './calendar';
import { plainLine } from './clean-text';
import { dataEvidence } from './data-evidence';
import type { Evidences } from './evidence';
import type { Moment, Reading } from './find-dates';
import { linkedObjects, type LinkedObject } from './linked-data';
import { mainArticles, pageAddresses } from './main-article';
import { originalAddress } from './original-address';
import { seenEvidence } from './seen-evidence';
import { articleTitle } from './title';
import { weighDays } from './weigh-days';

const LONGEST_NAME = 200;
const MOST_HOMES = 6;

/**
 * What a page says of its article, judged: titles and names as they are, the day of publication only when the page
 * does not contradict itself too much. `today` is the reader's day: what is later is not believed. Never throws.
 */
export function articleFacts(clues: PageClues, today: Day): ArticleFacts {
  const own = attempt(() => originalAddress(clues.url), undefined);
  const source = attempt(() => readPage(clues, own), undefined);
  if (!source) return { authors: [], addresses: [], addressHow: 'said', homes: [] };
  const { addresses, objects, main, meta, headings } = source;
  const [siteName] = meta(/^og:site_name$|^application-name$/i);
  const publisher = [main, ...objects].find((object) => object?.publisher !== undefined)?.publisher;
  const dates = attempt(() => evidenceOf(clues, source), { published: [], modified: [] });
  const day = attempt(() => weighDays(dates.published, today), undefined);
  const modified = attempt(() => modifiedDay(dates.modified, day?.day, today), undefined);
  const section = main?.section ?? meta(/^(?:article:|parsely-)?section$/i)[0];
  const named = [main?.headline, ...meta(TITLE)].filter((name) => name !== undefined);
  const siteNames = [siteName, publisher].filter((name) => name !== undefined);
  const title = attempt(() => articleTitle({ document: clues.title, named, headings, siteNames }), undefined);
  return {
    authors: attempt(() => authorsOf(source), []),
    addresses,
    addressHow: own === undefined ? 'said' : own === clues.url ? 'own' : 'copy',
    homes: [...new Set([main, ...objects].flatMap((object) => object?.homes ?? []))].slice(0, MOST_HOMES),
    ...(title === undefined ? {} : { title }),
    ...(clues.language === '' ? {} : { language: clues.language }),
    ...(section === undefined ? {} : { section }),
    ...(day === undefined ? {} : { published: day.day, publishedSure: day.sure, publishedHow: day.how }),
    ...(modified === undefined ? {} : { modified }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

const TITLE = /^(?:og|twitter):title$/i;

type Source = {
  addresses: string[];
  objects: LinkedObject[];
  /** The articles among them that are this page's. */
  mains: LinkedObject[];
  main: LinkedObject | undefined;
  metas: PageClue[];
  others: PageClue[];
  /** The values of meta elements with a name like that. */
  meta: (name: RegExp) => string[];
  headings: string[];
};

function readPage(clues: PageClues, own: string | undefined): Source {
  const metas = clues.elements.filter(({ element }) => element === 'meta');
  const others = clues.elements.filter(({ element }) => element !== 'meta');
  const meta = (pattern: RegExp) =>
    metas
      .filter(({ name, value }) => pattern.test(name) && value.trim() !== '')
      .map(({ value }) => plainLine(value, LONGEST_NAME));
  const headings = others.flatMap(({ element, text }) => (element === 'h1' ? [text] : []));
  const addresses = pageAddresses(own, clues.elements);
  const objects = attempt(() => linkedObjects(clues.scripts), []);
  const mains = mainArticles(objects, { addresses, titles: [clues.title, ...headings, ...meta(TITLE)] });
  const main = mains[0] ?? objects.find(({ about }) => about === 'article');
  return { addresses, objects, mains, main, metas, others, meta, headings };
}

function evidenceOf(clues: PageClues, { addresses, metas, others, objects, mains }: Source): Evidences {
  const address = addresses[0] === undefined ? undefined : readAddress(addresses[0]);
  // The first page of a site or section lists others' dates.
  if (address && FRONT.test(address.path) && !/\d/.test(address.query))
    return { published: [], modified: [] };
  const how: Reading = { language: languageOf(clues.language, address?.host) };
  const data = dataEvidence(metas, objects, { ...how, mains });
  const seen = seenEvidence({ above: clues.above, below: clues.below, elements: others }, how);
  const inAddress = address ? addressEvidence(address.path) : [];
  return {
    published: [...data.published, ...seen.published, ...inAddress],
    modified: [...data.modified, ...seen.modified],
  };
}

const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;
/** Two letters that say nothing of a country. */
const ANYWHERE = /^(?:us|tv|io|co|me|fm|ai)$/;

/** English that names no country writes dates as the country of its host does. */
function languageOf(language: string, host = ''): string {
  const [, country] = /\.([a-z]{2})$/.exec(host) ?? [];
  if (!/^(?:en)?$/i.test(language) || country === undefined || ANYWHERE.test(country)) return language;
  return `en-${country === 'uk' ? 'gb' : country}`;
}

function modifiedDay(moments: readonly Moment[], published: Day | undefined, today: Day): Day | undefined {
  const tomorrow = dayOfMinutes(minutesTo(today) + MINUTES_A_DAY);
  return moments.find(({ day }) => day <= tomorrow && (published === undefined || day >= published))?.day;
}

const AUTHOR =
  /^(?:article:)?author$|^(?:parsely-|sailthru\.|dc\.|dcterms\.)?(?:author|creator)$|^byl$|citation_author/i;

function authorsOf({ main, meta, others }: Source): string[] {
  const linked = authorNames(main?.authors ?? []);
  if (linked.length > 0) return linked;
  const named = authorNames(meta(AUTHOR));
  if (named.length > 0) return named;
  return authorNames(others.flatMap(({ name, text }) => (/\bauthor\b/.test(name) ? [text] : [])));
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
