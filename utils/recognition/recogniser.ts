import type { EntityId, Pack } from '@/utils/knowledge';
import type { Annotation, ArticleText } from './annotation';
import { compileImage, openImage } from './image';
import { openNameIndex } from './name-index';
import { createNameSearch, type NameHit } from './name-search';
import { createTagger } from './tagger';

/** Finds names in articles. Pure: the same article is always answered alike. */
export type Recogniser = {
  annotate: (article: ArticleText) => Annotation;
  /** The outlet whose site a host is, subdomains included. */
  outletOf: (host: string) => EntityId | undefined;
  /** Entities one of whose names begins like `query`, the shortest such name first. */
  search: (query: string, limit: number) => NameHit[];
};

/** Compiles packs into the image that `loadRecogniser` reads; the first pack that has an entity speaks for it. */
export function compileRecogniser(packs: readonly Pack[]): ArrayBuffer {
  return compileImage(packs);
}

/** Opens an image; `undefined` when it is damaged or of another version, and must be compiled again. */
export function loadRecogniser(image: ArrayBuffer): Recogniser | undefined {
  const parts = openImage(image);
  const index = parts && openNameIndex(parts.index);
  if (!parts || !index) return undefined;
  const { lexicon } = parts;
  const hosts = new Map(lexicon.hosts);
  const tag = createTagger(lexicon, index);
  return {
    annotate: (article) => ({ mentions: tag(article.blocks), disclaimers: [], quoted: [] }),
    search: createNameSearch(lexicon),
    outletOf: (host) => {
      for (let rest = host.toLowerCase(); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
        const entity = hosts.get(rest);
        if (entity !== undefined) return lexicon.entities[entity]!.id;
      }
      return undefined;
    },
  };
}
