import type { Entity, EntityId } from '@/utils/knowledge';
import type { Disclaimer } from '@/utils/recognition/annotation';
import { readAddress } from '@/utils/recognition/article/address';
import { pageOutlet } from '@/utils/recognition/article/page-outlet';
import type { Recogniser } from '@/utils/recognition/recogniser';
import type { Input } from './read-input';

/** What is printed for one text: offsets are UTF-16 code units of `text`. */
export type AnnotationLine = {
  id: string;
  /** For pages only: the text that was read. */
  text?: string;
  mentions: {
    start: number;
    end: number;
    surface: string;
    entity: EntityId;
    wikidata: string | null;
    kind: string;
    score: number;
  }[];
  disclaimers: {
    start: number;
    end: number;
    surface: string;
    list: EntityId | null;
    jurisdiction: string | null;
    entities: EntityId[];
  }[];
  /** For pages only. */
  article?: {
    title: string | null;
    published: string | null;
    publishedHow: string | null;
    publishedSure: string | null;
    outlet: EntityId | null;
    quoted: { entity: EntityId; count: number }[];
  };
};

/** The registers a note names, the first of them as it is; further ones only where the pack has them. */
function registersOf({ list, jurisdiction, also = [] }: Disclaimer): {
  list: EntityId | null;
  jurisdiction: string | null;
}[] {
  const others = also.filter((other) => other.list !== undefined && other.list !== list);
  return [{ list, jurisdiction }, ...others].map((register) => ({
    list: register.list ?? null,
    jurisdiction: register.jurisdiction ?? null,
  }));
}

/** Recognises one text and says it as a line of output. */
export function annotationLine(
  { id, text, placed, lang, date, html }: Input,
  { recogniser, entities }: { recogniser: Recogniser; entities: ReadonlyMap<EntityId, Entity> },
): AnnotationLine {
  const { blocks, offsets } = placed;
  const host = html?.addresses[0] === undefined ? undefined : readAddress(html.addresses[0])?.host;
  const { mentions, disclaimers, quoted } = recogniser.annotate({
    blocks,
    ...(lang === undefined ? {} : { language: lang }),
    ...(date === undefined ? {} : { published: date }),
    ...(host === undefined ? {} : { host }),
  });
  const span = ({ block, start, end }: { block: number; start: number; end: number }) => {
    const from = start + offsets[block]!;
    const to = end + offsets[block]!;
    return { start: from, end: to, surface: text.slice(from, to) };
  };
  return {
    id,
    ...(html === undefined ? {} : { text }),
    mentions: mentions.map((mention) => {
      const { kind, wikidata } = entities.get(mention.entity)!;
      const { entity, score } = mention;
      return { ...span(mention), entity, wikidata: wikidata ?? null, kind, score };
    }),
    disclaimers: disclaimers.flatMap((note) =>
      registersOf(note).map((register) => ({ ...span(note), ...register, entities: note.entities })),
    ),
    ...(html === undefined
      ? {}
      : {
          article: {
            title: html.title ?? null,
            published: html.published ?? null,
            publishedHow: html.publishedHow ?? null,
            publishedSure: html.publishedSure ?? null,
            outlet: pageOutlet(html, recogniser)?.outlet ?? null,
            quoted: quoted.map(({ entity, count }) => ({ entity, count })),
          },
        }),
  };
}
