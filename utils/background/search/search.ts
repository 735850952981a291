import uFuzzy from '@leeoniya/ufuzzy';
import { KINDS, type EntityId, type Kind, type Language } from '@/utils/knowledge';
import type { EntityNames } from '@/utils/storage/packs/search-names';
import { foldForSearch, withOtherBeginning } from './fold';
import { inOtherLayout } from './layout';

/** An entity and the written form it was found by. */
export type NameHit = { entity: EntityId; text: string; lang: string };

export type NameSearch = (query: string, options: { limit: number; language: Language }) => NameHit[];

/** How well a name fits a query, best first. */
const FIT = { acronym: 0, whole: 1, beginning: 2, word: 3, typo: 4 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

/** Of names that fit alike, the one an entity goes by comes first. */
const AS = { label: 0, acronym: 1, name: 2 } as const;
/** Then what readers of the news mean more often. Kinds not named come after, in their order. */
const PROMINENT: readonly Kind[] = ['country', 'alliance', 'person', 'organisation', 'armed-group', 'agency'];
const RANK = new Map<Kind, number>([...new Set([...PROMINENT, ...KINDS])].map((kind, at) => [kind, at]));

/** In shorter words a slip makes another word, and everything would be found. Letters. */
const SHORTEST_WITH_TYPO = 4;
/** Joined and split words are looked for in queries up to this length; beyond it their patterns get slow. Letters. */
const LONGEST_JOINED = 20;

/** A written form with its entity. */
type Row = {
  entity: EntityId;
  kind: Kind;
  text: string;
  lang: string;
  is: EntityNames['names'][number]['is'];
};
/** `missing`: letters by which the lengths of a name and a misspelt query differ. */
type Found = { row: Row; fit: Fit; missing: number; length: number };

const options = {
  // One letter more, less, other or swapped with its neighbour in each word, but not the first.
  intraMode: 1,
  intraRules: (word: string) => {
    const slips: 0 | 1 = word.length >= SHORTEST_WITH_TYPO ? 1 : 0;
    const slice: [number, number] = [1, Infinity];
    return { intraIns: slips, intraSub: slips, intraTrn: slips, intraDel: slips, intraSlice: slice };
  },
  // Words are found from their beginning.
  interLft: 2,
};
const fuzzy = new uFuzzy(options);

/**
 * Makes a search over names that needs no index: a worker that sleeps after half a minute would build it over
 * and over. Takes some milliseconds for a query over the names of 3,000 entities; see docs/search.md.
 */
export function createNameSearch(entities: readonly EntityNames[]): NameSearch {
  const rows: Row[] = [];
  const folded: string[] = [];
  for (const { entity, kind, names } of entities) {
    const seen = new Set<string>();
    for (const { text, lang, is } of names) {
      const key = foldForSearch(text);
      // A label and an acronym of one language may read the same once folded: the first says it, but not as acronym.
      if (key === '' || (seen.has(`${lang} ${key}`) && is !== 'acronym')) continue;
      seen.add(`${lang} ${key}`);
      rows.push({ entity, kind, text, lang, is });
      folded.push(key);
    }
  }
  const joined = folded.map((key) => key.replaceAll(' ', ''));

  function find(query: string): Found[] {
    if (query === '') return [];
    const found = new Set(fuzzy.search(folded, query, 1, 0)[0] ?? []);
    const joinedQuery = query.replaceAll(' ', '');
    if (joinedQuery.length >= SHORTEST_WITH_TYPO && joinedQuery.length <= LONGEST_JOINED)
      for (const at of fuzzy.filter(joined, joinedQuery) ?? []) found.add(at);
    return [...found].map((at) => {
      const row = rows[at]!;
      const key = folded[at]!;
      const fit = fitOf(key, query, row);
      const missing = fit === FIT.typo ? Math.abs(key.length - query.length) : 0;
      return { row, fit, missing, length: key.length };
    });
  }

  return (query, { limit, language }) => {
    const typed = find(foldForSearch(query));
    let found = typed.filter(isExact);
    // Keys hit in the wrong layout begin no name, save by chance; slips are looked at when nothing else is left.
    if (found.length === 0) found = find(foldForSearch(inOtherLayout(query))).filter(isExact);
    if (found.length === 0) found = typed;
    for (const other of withOtherBeginning(foldForSearch(query))) if (found.length === 0) found = find(other);
    const best = new Map<EntityId, NameHit>();
    for (const { row } of found.toSorted((a, b) => compare(a, b, language))) {
      if (best.size === limit) break;
      if (!best.has(row.entity)) best.set(row.entity, { entity: row.entity, text: row.text, lang: row.lang });
    }
    return [...best.values()];
  };
}

function fitOf(key: string, query: string, { is }: Row): Fit {
  if (key === query) return is === 'acronym' ? FIT.acronym : FIT.whole;
  if (key.startsWith(query)) return FIT.beginning;
  const words = ` ${key}`;
  return query.split(' ').every((word) => words.includes(` ${word}`)) ? FIT.word : FIT.typo;
}

function isExact({ fit }: Found): boolean {
  return fit < FIT.typo;
}

function compare(a: Found, b: Found, language: Language): number {
  return (
    a.fit - b.fit ||
    a.missing - b.missing ||
    AS[a.row.is] - AS[b.row.is] ||
    RANK.get(a.row.kind)! - RANK.get(b.row.kind)! ||
    Number(a.row.lang !== language) - Number(b.row.lang !== language) ||
    a.length - b.length
  );
}
