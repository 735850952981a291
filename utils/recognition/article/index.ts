import type { ArticleFacts, PageClue, PageClues } from '@/utils/recognition/annotation';
import { readAddress } from './address';
import { addressDate } from './address-dates';
import { authorNames } from './authors';
import { dayOfMinutes, minutesTo, MINUTES_A_DAY, type Day } from './calendar';
import { plainLine } from './clean-text';
import { dataEvidence } from './data-evidence';
import { STRENGTH, type Evidences } from './evidence';
import type { Moment, Reading } from './find-dates';
import { linkedObjects, type LinkedObject } from './linked-data';
import { originalAddress } from './original-address';
import { seenEvidence } from './seen-evidence';
import { articleTitle, isSameTitle } from './title';
import { weighDays } from './weigh-days';

const LONGEST_NAME = 200;
const MOST_ADDRESSES = 4;
const MOST_HOMES = 6;

/**
 * What a page says of its article, judged: titles and names as they are, the day of publication only when the page
 * does not contradict itself too much. `today` is the reader's day: what is later is not believed. Never throws.
 */
export function articleFacts(clues: PageClues, today: Day): ArticleFacts {
  const metas = clues.elements.filter(({ element }) => element === 'meta');
  const others = clues.elements.filter(({ element }) => element !== 'meta');
  const meta = (pattern: RegExp) =>
    metas.flatMap(({ name, value }) =>
      pattern.test(name) && value.trim() !== '' ? [plainLine(value, LONGEST_NAME)] : [],
    );
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch {
      return otherwise;
    }
  };

  const own = attempt(() => originalAddress(clues.url), undefined);
  const addresses = attempt(() => addressesOf(clues, own), []);
  const objects = attempt(() => linkedObjects(clues.scripts), []);
  const headings = others.flatMap(({ element, text }) => (element === 'h1' ? [text] : []));
  const named = [...meta(/^(?:og|twitter):title$/i), ...objects.flatMap(headlineOf)];
  const isMain = mainTest(addresses, [clues.title, ...headings, ...named.slice(0, 2)]);
  const main =
    objects.find((object) => object.about === 'article' && isMain(object)) ?? objects.find(isArticle);

  const [address] = addresses;
  const [siteName] = [...meta(/^og:site_name$/i), ...meta(/^application-name$/i)];
  const publisher = [main, ...objects].find((object) => object?.publisher !== undefined)?.publisher;
  const how: Reading = { language: attempt(() => languageFor(clues.language, address), clues.language) };
  const dates = attempt(() => evidenceOf({ clues, metas, others, objects, isMain, address, how }), {
    published: [],
    modified: [],
  });
  const day = attempt(() => weighDays(dates.published, today), undefined);
  const title = attempt(
    () =>
      articleTitle({
        document: clues.title,
        named: [...(main ? headlineOf(main) : []), ...meta(/^(?:og|twitter):title$/i)],
        headings,
        siteNames: [siteName, publisher].filter((name) => name !== undefined),
      }),
    undefined,
  );
  const modified = attempt(() => modifiedDay(dates.modified, day?.day, today), undefined);
  const section = main?.section ?? meta(/^(?:article:|parsely-)?section$/i)[0];
  return {
    authors: attempt(() => authorsOf(main, meta, others), []),
    ...(title === undefined ? {} : { title }),
    ...(clues.language === '' ? {} : { language: clues.language }),
    ...(section === undefined ? {} : { section }),
    ...(day === undefined ? {} : { published: day.day, publishedSure: day.sure, publishedHow: day.how }),
    ...(modified === undefined ? {} : { modified }),
    addresses,
    isCopy: addresses[0] !== undefined && addresses[0] === own && own !== clues.url,
    homes: [...new Set([main, ...objects].flatMap((object) => object?.homes ?? []))].slice(0, MOST_HOMES),
    ...(siteName === undefined ? {} : { siteName }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function isArticle({ about }: LinkedObject): boolean {
  return about === 'article';
}

function headlineOf({ headline }: LinkedObject): string[] {
  return headline === undefined ? [] : [headline];
}

/** The page's own address and what it calls itself, copies resolved, the likeliest first. */
function addressesOf({ elements }: PageClues, own: string | undefined): string[] {
  const named = elements.flatMap(({ element, name, value }) =>
    (element === 'link' && name === 'canonical') || (element === 'meta' && /^og:url$/i.test(name))
      ? [originalAddress(value)]
      : [],
  );
  const base = elements.flatMap(({ element, value }) => (element === 'base' ? [originalAddress(value)] : []));
  const all = [own, ...named, ...base].filter((address) => address !== undefined);
  return [...new Set(all)].slice(0, MOST_ADDRESSES);
}

/** Tells the object that describes this page from those of its neighbours. */
function mainTest(
  addresses: readonly string[],
  titles: readonly string[],
): (object: LinkedObject) => boolean {
  const pages = new Set(addresses.map(pageOf));
  return ({ addresses: own, headline }) =>
    own.some((address) => pages.has(pageOf(address))) ||
    (headline !== undefined && titles.some((title) => isSameTitle(title, headline)));
}

function pageOf(address: string): string {
  const parts = readAddress(address);
  return parts ? `${parts.host.replace(/^(?:www|m|amp)\./, '')}${parts.path.replace(/\/$/, '')}` : address;
}

/** English that names no country writes dates as the country of its host does. */
function languageFor(language: string, address: string | undefined): string {
  const { host } = (address === undefined ? undefined : readAddress(address)) ?? {};
  const [, country] = /\.([a-z]{2})$/.exec(host ?? '') ?? [];
  if (!/^(?:en)?$/i.test(language) || country === undefined || /^(?:us|tv|io|co|me|fm|ai)$/.test(country))
    return language;
  return `en-${country === 'uk' ? 'gb' : country}`;
}

type Gathered = {
  clues: PageClues;
  metas: PageClue[];
  others: PageClue[];
  objects: LinkedObject[];
  isMain: (object: LinkedObject) => boolean;
  address: string | undefined;
  how: Reading;
};

function evidenceOf({ clues, metas, others, objects, isMain, address, how }: Gathered): Evidences {
  const parts = address === undefined ? undefined : readAddress(address);
  // The first page of a site or section lists others' dates.
  if (
    parts &&
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(parts.path) &&
    !/\d/.test(parts.query)
  )
    return { published: [], modified: [] };
  const data = dataEvidence(metas, objects, { ...how, isMain });
  const seen = seenEvidence({ above: clues.above, below: clues.below, elements: others }, how);
  const dated = parts && addressDate(parts.path);
  const inAddress = dated
    ? [
        {
          family: 'address' as const,
          how: 'address',
          moment: dated.moment,
          strength: dated.isFolder ? STRENGTH.address : STRENGTH.created,
        },
      ]
    : [];
  return {
    published: [...data.published, ...seen.published, ...inAddress],
    modified: [...data.modified, ...seen.modified],
  };
}

function modifiedDay(moments: readonly Moment[], published: Day | undefined, today: Day): Day | undefined {
  const tomorrow = dayOfMinutes(minutesTo(today) + MINUTES_A_DAY);
  const [first] = moments.filter(
    ({ day }) => day <= tomorrow && (published === undefined || day >= published),
  );
  return first?.day;
}

function authorsOf(
  main: LinkedObject | undefined,
  meta: (pattern: RegExp) => string[],
  others: readonly PageClue[],
): string[] {
  const linked = authorNames(main?.authors ?? []);
  if (linked.length > 0) return linked;
  const named = authorNames(
    meta(
      /^(?:article:)?author$|^(?:parsely-|sailthru\.|dc\.|dcterms\.)?(?:author|creator)$|^byl$|citation_author/i,
    ),
  );
  if (named.length > 0) return named;
  return authorNames(others.flatMap(({ name, text }) => (/\bauthor\b/.test(name) ? [text] : [])));
}
