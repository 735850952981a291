import { isSource, type Dossier, type EntityId, type PartialDate } from '@/utils/knowledge';
import { statusAt } from '@/utils/knowledge/status-at';
import type { AnnotateReply, AnnotateRequest } from '@/utils/messages/protocol';
import type { Annotation, ArticleFacts } from '@/utils/recognition/annotation';
import { articleFacts } from '@/utils/recognition/article';
import { readAddress } from '@/utils/recognition/article/address';
import { pageOutlet } from '@/utils/recognition/article/page-outlet';
import type { Ready } from './service';

/** Recognises a page's text and gathers what its cards will need. `today` as the reader's calendar has it. */
export async function answerAnnotate(
  ready: Ready,
  request: AnnotateRequest,
  today: PartialDate,
): Promise<AnnotateReply> {
  const { blocks, clues } = request;
  let facts: ArticleFacts | undefined;
  const readClues = () => (facts ??= articleFacts(clues, today));
  const knowledge = await ready(readClues);
  const article = readClues();
  const { recogniser } = knowledge;
  const { language, published } = article;
  const host = article.addresses[0] === undefined ? undefined : readAddress(article.addresses[0])?.host;
  const text = {
    blocks,
    ...(language === undefined ? {} : { language }),
    ...(host === undefined ? {} : { host }),
    ...(published === undefined ? {} : { published }),
  };
  const mentions = recogniser.mentionsIn(text);
  const outlet = pageOutlet(article, recogniser)?.outlet;
  const named = new Set(mentions.map(({ entity }) => entity));
  if (outlet) named.add(outlet);
  // The database looks for the dossiers of names while the notes are read.
  const finding = knowledge.dossiers([...named]);
  const annotation = recogniser.annotate(text, mentions);
  const found = await finding;
  const others = namedByNotes(annotation).filter((id) => !named.has(id));
  if (others.length > 0) for (const [id, dossier] of await knowledge.dossiers(others)) found.set(id, dossier);
  const dossiers = Object.fromEntries(found);
  return {
    annotation,
    article,
    dossiers,
    styles: Object.fromEntries(
      [...found].map(([id, dossier]) => [id, styleOf(dossier, [published ?? today, today])]),
    ),
    ...(outlet === undefined ? {} : { outlet }),
    pack: knowledge.packs[0]!,
  };
}

function namedByNotes({ disclaimers, quoted }: Annotation): EntityId[] {
  const ids = new Set<EntityId>();
  for (const disclaimer of disclaimers) {
    for (const id of disclaimer.entities) ids.add(id);
    for (const { list } of [disclaimer, ...(disclaimer.also ?? [])]) if (list) ids.add(list);
  }
  for (const { entity } of quoted) ids.add(entity);
  return [...ids];
}

/** A status that held on one of the days makes the mark a status mark; outlets keep theirs. */
function styleOf({ entity }: Dossier, days: readonly PartialDate[]): AnnotateReply['styles'][string] {
  if (isSource(entity.kind)) return 'outlet';
  const listed = entity.statuses.some((status) =>
    days.some((day) => ['in-force', 'suspended', 'contested'].includes(statusAt(status, day))),
  );
  return listed ? 'status' : 'name';
}
