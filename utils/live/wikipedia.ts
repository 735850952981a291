import * as v from 'valibot';
import type { Language, LiveAnswer } from '@/utils/knowledge';
import { plainText } from './plain-text';

/** Longest texts that are shown, in UTF-16 code units. */
const LONGEST = { title: 200, description: 200, extract: 1200 } as const;

export function wikipediaHost(language: Language): string {
  return `${language}.wikipedia.org`;
}

/** https://www.mediawiki.org/wiki/Specs/Summary/1.3.0 */
export function summaryUrl(title: string, language: Language): URL {
  const name = encodeURIComponent(title.replaceAll(' ', '_'));
  return new URL(`https://${wikipediaHost(language)}/api/rest_v1/page/summary/${name}`);
}

/** The nearest article to a text: https://www.mediawiki.org/wiki/API:Search */
export function searchUrl(text: string, language: Language): URL {
  const url = new URL(`https://${wikipediaHost(language)}/w/api.php`);
  const query = { action: 'query', list: 'search', srsearch: text, srlimit: '1', srprop: '', srinfo: '' };
  for (const [key, value] of Object.entries({ ...query, format: 'json', formatversion: '2', origin: '*' }))
    url.searchParams.set(key, value);
  return url;
}

const searchSchema = v.object({
  query: v.object({ search: v.array(v.object({ title: v.string() })) }),
});

/** The title found; `undefined` when there is none. */
export function readSearch(value: unknown): string | undefined {
  const result = v.safeParse(searchSchema, value);
  return result.success ? plainText(result.output.query.search[0]?.title, LONGEST.title) : undefined;
}

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const summarySchema = v.object({
  type: v.string(),
  title: v.string(),
  extract: v.string(),
  description: v.optional(v.unknown()),
  wikibase_item: v.optional(v.unknown()),
  timestamp: v.optional(v.unknown()),
  thumbnail: v.optional(v.unknown()),
});
const thumbnailSchema = v.object({ source: v.string(), width: size, height: size });

export type Summary = Omit<LiveAnswer, 'facts' | 'fetched' | 'match'> & { isAmbiguous: boolean };

/** Reads a summary; `undefined` when it has another shape. What is missing or odd in the rest of it is left out. */
export function readSummary(value: unknown, language: Language): Summary | undefined {
  const result = v.safeParse(summarySchema, value);
  if (!result.success) return undefined;
  const { type, timestamp, thumbnail, wikibase_item: item } = result.output;
  const title = plainText(result.output.title, LONGEST.title);
  const extract = plainText(result.output.extract, LONGEST.extract);
  const description = plainText(result.output.description, LONGEST.description);
  const isAmbiguous = type === 'disambiguation';
  if (title === undefined || (extract === undefined && description === undefined && !isAmbiguous))
    return undefined;
  const image = imageOf(thumbnail);
  return {
    title,
    language,
    isAmbiguous,
    extract: extract ?? '',
    // Made from the title, so that no answer can lead elsewhere.
    url: `https://${wikipediaHost(language)}/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
    ...(description === undefined ? {} : { description }),
    ...(typeof timestamp === 'string' && /^\d{4}-\d\d-\d\dT/.test(timestamp)
      ? { revised: timestamp.slice(0, 'YYYY-MM-DD'.length) }
      : {}),
    ...(typeof item === 'string' && /^Q[1-9]\d{0,11}$/.test(item)
      ? { item: { id: item, url: `https://www.wikidata.org/wiki/${item}` } }
      : {}),
    ...(image ? { image } : {}),
  };
}

function imageOf(thumbnail: unknown): LiveAnswer['image'] {
  const result = v.safeParse(thumbnailSchema, thumbnail);
  if (!result.success) return undefined;
  const { source, width, height } = result.output;
  const url = URL.parse(source);
  return url?.protocol === 'https:' && url.host === 'upload.wikimedia.org'
    ? { url: url.href, width, height }
    : undefined;
}
