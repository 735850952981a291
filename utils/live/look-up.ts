import type { Language, LiveAnswer, LiveFact } from '@/utils/knowledge';
import { createBatch } from './batch';
import { fetchJson, type LiveWorld, type Outcome } from './fetch-json';
import type { Queue } from './queue';
import {
  entitiesUrl,
  factsInWords,
  idsIn,
  MOST_IDS,
  readClaims,
  readEntities,
  readLabel,
  WIKIDATA_HOST,
} from './wikidata';
import { readSearch, readSummary, searchUrl, summaryUrl, wikipediaHost, type Summary } from './wikipedia';

/** Items come whole, and large ones near two megabytes. */
const MOST_ITEMS = 3;

/** An answer, and whether something of it could not be had this time. */
export type Found = { answer: LiveAnswer; isPartial: boolean };

/** Asks Wikipedia and Wikidata. Rejects with `Busy` or the reason of `signal`; other failures are outcomes. */
export type LookUp = (
  name: string,
  language: Language,
  signal: AbortSignal,
) => Promise<Exclude<Outcome<Found>, { state: 'retry' }>>;

export function createLookUp(world: LiveWorld, queue: Queue): LookUp {
  const batches = new Map<Language, ReturnType<typeof batchesIn>>();

  function batchesIn(language: Language) {
    const ask = (props: 'claims' | 'labels', most: number) =>
      createBatch<unknown>(async (close, signal) => {
        const outcome = await queue(
          (signal) =>
            fetchJson(entitiesUrl(close(), props, language), { hosts: [WIKIDATA_HOST], signal, world }),
          signal,
        );
        return (
          (outcome.state === 'ok' ? readEntities(outcome.value) : undefined) ?? new Map<string, unknown>()
        );
      }, most);
    return { item: ask('claims', MOST_ITEMS), label: ask('labels', MOST_IDS) };
  }

  function askWikipedia(url: URL, signal: AbortSignal) {
    return queue((signal) => fetchJson(url, { hosts: [url.hostname], signal, world }), signal);
  }

  async function summaryOf(
    title: string,
    language: Language,
    signal: AbortSignal,
  ): Promise<Outcome<Summary>> {
    const outcome = await askWikipedia(summaryUrl(title, language), signal);
    if (outcome.state !== 'ok') return outcome;
    const summary = readSummary(outcome.value, language);
    return summary ? { state: 'ok', value: summary } : { state: 'failed' };
  }

  /** No facts when the item could not be had; `undefined` when they are worth asking for again. */
  async function factsOf(
    id: string,
    language: Language,
    signal: AbortSignal,
  ): Promise<LiveFact[] | undefined> {
    if (!batches.has(language)) batches.set(language, batchesIn(language));
    const { item, label } = batches.get(language)!;
    const entity = await item(id, signal);
    if (entity === undefined) return undefined;
    const facts = readClaims(entity);
    const ids = idsIn(facts);
    const entities = await Promise.all(ids.map((id) => label(id, signal)));
    const labels = new Map<string, string>();
    for (const [at, id] of ids.entries()) {
      const text = readLabel(entities[at], language);
      if (text !== undefined) labels.set(id, text);
    }
    if (ids.length > 0 && labels.size === 0) return undefined;
    return factsInWords(facts, labels);
  }

  return async (name, language, signal) => {
    let match: LiveAnswer['match'] = 'title';
    let outcome = await summaryOf(name, language, signal);
    if (outcome.state === 'none') {
      const search = await askWikipedia(searchUrl(name, language), signal);
      if (search.state !== 'ok') return search;
      const title = readSearch(search.value);
      if (title === undefined) return { state: 'none' };
      match = 'search';
      outcome = await summaryOf(title, language, signal);
    }
    if (outcome.state !== 'ok') return outcome.state === 'none' ? outcome : { state: 'failed' };
    const { isAmbiguous, ...summary } = outcome.value;
    if (isAmbiguous) match = 'ambiguous';
    const facts = summary.item && !isAmbiguous ? await factsOf(summary.item.id, language, signal) : [];
    const answer = { ...summary, match, facts: facts ?? [], fetched: world.now() };
    return { state: 'ok', value: { answer, isPartial: facts === undefined } };
  };
}

/** The servers that look-ups in a language ask, as match patterns for the browser's permission. */
export function originsOf(language: Language): string[] {
  return [wikipediaHost(language), WIKIDATA_HOST].map((host) => `https://${host}/*`);
}
