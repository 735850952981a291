import { plainLine } from './clean-text';
import { lenientJson } from './lenient-json';

/** An object of JSON-LD that describes the page or what it shows, with what news needs of it. */
export type LinkedObject = {
  about: 'article' | 'page' | 'video';
  headline?: string;
  published: string[];
  created: string[];
  modified: string[];
  authors: string[];
  section?: string;
  publisher?: string;
  /** Addresses that say which page the object is about. */
  addresses: string[];
  /** Addresses of the publisher. */
  homes: string[];
};

type Json = Record<string, unknown>;

/** More objects than any description of one article has. */
const MOST_OBJECTS = 4000;
const DEEPEST = 12;
const LONGEST_VALUE = 300;
const MOST_VALUES = 20;

const ARTICLE = /(?:Article|BlogPosting|Posting|^Report|^Recipe|^Review)$/i;
const PAGE = /^(?:WebPage|ItemPage|ProfilePage|AboutPage|FAQPage|QAPage|CreativeWork)$/i;
const VIDEO = /^(?:VideoObject|AudioObject|PodcastEpisode|NewsVideo|Clip)$/i;
/** What these hold is not what the page is about: teasers, comments, pictures, single entries of a live page. */
const ASIDE =
  /^(?:itemListElement|hasPart|isPartOf|mentions|about|citation|comment|comments|review|reviews|relatedLink|liveBlogUpdate|image|thumbnail|logo|publisher|author|creator|sponsor|breadcrumb|subjectOf|isBasedOn|potentialAction|speakable|backstory|significantLink|itemReviewed|suggestedAnswer|acceptedAnswer|offers)$/i;

/** What the page's scripts of linked data say, in order; teasers and comments left out. Never throws. */
export function linkedObjects(scripts: readonly string[]): LinkedObject[] {
  const roots = scripts.flatMap((script) => lenientJson(script));
  const byId = new Map<string, Json>();
  const objects: { json: Json; isAside: boolean }[] = [];
  const stack = roots.map((value) => ({ value, isAside: false, depth: 0 })).toReversed();
  let seen = 0;
  for (let next = stack.pop(); next && seen < MOST_OBJECTS; next = stack.pop()) {
    const { value, isAside, depth } = next;
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue;
    seen += 1;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST_OBJECTS).toReversed())
        stack.push({ value: item, isAside, depth: depth + 1 });
      continue;
    }
    const json = value as Json;
    const id = json['@id'];
    if (typeof id === 'string' && Object.keys(json).length > 1) byId.set(id, json);
    objects.push({ json, isAside });
    for (const [key, inner] of Object.entries(json).toReversed())
      stack.push({ value: inner, isAside: isAside || ASIDE.test(key), depth: depth + 1 });
  }
  return objects.flatMap(({ json, isAside }) => {
    const about = isAside ? undefined : subjectOf(json);
    return about === undefined ? [] : [describe(json, about, byId)];
  });
}

function subjectOf(json: Json): LinkedObject['about'] | undefined {
  const types = texts(json['@type'] ?? json['type']).map((type) => type.replace(/^.*[/#:]/, ''));
  if (types.some((type) => ARTICLE.test(type))) return 'article';
  if (types.some((type) => VIDEO.test(type))) return 'video';
  if (types.some((type) => PAGE.test(type))) return 'page';
  // Without a type that is known, what has both a headline and a date is an article.
  return types.length === 0 && json['headline'] !== undefined && json['datePublished'] !== undefined
    ? 'article'
    : undefined;
}

function describe(json: Json, about: LinkedObject['about'], byId: ReadonlyMap<string, Json>): LinkedObject {
  const [headline] = texts(json['headline'] ?? json['name']);
  const [section] = texts(json['articleSection']);
  const publishers = objectsIn(json['publisher'] ?? json['sourceOrganization'] ?? json['provider'], byId);
  const [publisher] = publishers.flatMap((value) =>
    typeof value === 'string' ? [value] : texts(value['name']),
  );
  return {
    about,
    published: [...texts(json['datePublished']), ...(about === 'video' ? texts(json['uploadDate']) : [])],
    created: texts(json['dateCreated']),
    modified: texts(json['dateModified']),
    authors: objectsIn(json['author'] ?? json['creator'], byId).flatMap((value) =>
      typeof value === 'string' ? [value] : texts(value['name']),
    ),
    addresses: ['@id', 'url', 'mainEntityOfPage'].flatMap((key) => addressesIn(json[key])),
    homes: publishers.flatMap((value) =>
      typeof value === 'string'
        ? []
        : ['url', '@id', 'sameAs', 'logo'].flatMap((key) => addressesIn(value[key])),
    ),
    ...(headline === undefined ? {} : { headline }),
    ...(section === undefined ? {} : { section }),
    ...(publisher === undefined || /^https?:/.test(publisher) ? {} : { publisher }),
  };
}

/** The strings and numbers a value comes to: itself, those of a list, `@value` of an object. */
function texts(value: unknown): string[] {
  if (Array.isArray(value))
    return value.slice(0, MOST_VALUES).flatMap((item) => (Array.isArray(item) ? [] : texts(item)));
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'object' && value !== null) {
    const plain = (value as Json)['@value'];
    return typeof plain === 'object' ? [] : texts(plain);
  }
  if (typeof value !== 'string') return [];
  const line = plainLine(value, LONGEST_VALUE);
  return line === '' ? [] : [line];
}

/** The objects a value comes to, those that are only named by their `@id` looked up. */
function objectsIn(value: unknown, byId: ReadonlyMap<string, Json>): (Json | string)[] {
  if (Array.isArray(value))
    return value.slice(0, MOST_VALUES).flatMap((item) => (Array.isArray(item) ? [] : objectsIn(item, byId)));
  if (typeof value === 'string') return texts(value);
  if (typeof value !== 'object' || value === null) return [];
  const json = value as Json;
  const id = json['@id'];
  return [(json['name'] === undefined && typeof id === 'string' && byId.get(id)) || json];
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const json = value as Json;
    return texts(json['@id'] ?? json['url']);
  }
  return texts(value);
}
