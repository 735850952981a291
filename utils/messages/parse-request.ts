import * as v from 'valibot';
import { LANGUAGES, type Language } from '@/utils/knowledge';
import type { AnnotateRequest, SearchRequest } from './protocol';

/** A page longer than this is cut by the content script before it asks. UTF-16 code units. */
const LONGEST_BLOCK = 200_000;
const MOST_BLOCKS = 20_000;
const LONGEST_QUERY = 200;
const MOST_HITS = 50;

/** More than a content script sends of what a page says of itself. UTF-16 code units; elements and scripts. */
const LONGEST_CLUE = 4096;
const LONGEST_SCRIPT = 1_000_000;
const MOST_CLUES = 1000;

const clue = v.pipe(v.string(), v.maxLength(LONGEST_CLUE));
const cluesSchema = v.object({
  url: clue,
  language: clue,
  title: clue,
  elements: v.pipe(
    v.array(v.object({ element: clue, name: clue, marks: clue, value: clue, text: clue })),
    v.maxLength(MOST_CLUES),
  ),
  scripts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_SCRIPT))), v.maxLength(MOST_CLUES)),
  above: clue,
  below: clue,
});

const annotateSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(4096)),
  clues: cluesSchema,
  blocks: v.pipe(
    v.array(
      v.object({
        text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK)),
        kind: v.picklist([
          'title',
          'heading',
          'paragraph',
          'caption',
          'byline',
          'list-item',
          'note',
          'other',
        ]),
      }),
    ),
    v.maxLength(MOST_BLOCKS),
  ),
});

const searchSchema = v.object({
  query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_HITS)),
  language: v.picklist(LANGUAGES),
});

const LONGEST_ID = 200;
/** More than any page lists. */
const MOST_ENTITIES = 2000;
const id = v.pipe(v.string(), v.maxLength(LONGEST_ID));
const entitiesSchema = v.object({ entities: v.pipe(v.array(id), v.maxLength(MOST_ENTITIES)) });
const markedSchema = v.object({ names: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const entitySchema = v.object({ entity: id });
const languageSchema = v.object({ language: v.picklist(LANGUAGES) });

/** Throws when the request has another shape. */
export function parseAnnotateRequest(request: unknown): AnnotateRequest {
  return v.parse(annotateSchema, request);
}

/** Throws when the request has another shape. */
export function parseSearchRequest(request: unknown): SearchRequest {
  return v.parse(searchSchema, request);
}

/** Throws when the request has another shape. */
export function parseEntityRequest(request: unknown): { entity: string } {
  return v.parse(entitySchema, request);
}

/** Throws when the request has another shape. */
export function parseEntitiesRequest(request: unknown): { entities: string[] } {
  return v.parse(entitiesSchema, request);
}

/** Throws when the request has another shape. */
export function parseMarkedRequest(request: unknown): { names: number } {
  return v.parse(markedSchema, request);
}

/** Throws when the request has another shape. */
export function parseLanguageRequest(request: unknown): { language: Language } {
  return v.parse(languageSchema, request);
}

/** For messages that carry nothing. */
export function parseNothing(): null {
  return null;
}
