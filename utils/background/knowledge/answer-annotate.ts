import { isSource, type Dossier, type EntityId, type PartialDate } from '@/utils/knowledge';
import { statusAt } from '@/utils/knowledge/status-at';
import type { AnnotateReply, AnnotateRequest } from '@/utils/messages/protocol';
import type { Annotation } from '@/utils/recognition/annotation';
import { articleFacts } from '@/utils/recognition/article';
import { readAddress } from '@/utils/recognition/article/address';
import { pageOutlet } from '@/utils/recognition/article/page-outlet';
import type { Knowledge } from './knowledge';

/** Recognises a page's text and gathers what its cards will need. `today` as the reader's calendar has it. */
export async function answerAnnotate(
  ready: () => Promise<Knowledge>,
  request: AnnotateRequest,
  today: PartialDate,
): Promise<AnnotateReply> {
  const { blocks, clues } = request;
  const opening = ready();
  // A worker just woken waits for its database; what the page says of itself is read meanwhile.
  const article = articleFacts(clues, today);
  const knowledge = await opening;
  const { language, published } = article;
  const host = article.addresses[0] === undefined ? undefined : readAddress(article.addresses[0])?.host;
  const annotation = knowledge.recogniser.annotate({
    blocks,
    ...(language === undefined ? {} : { language }),
    ...(host === undefined ? {} : { host }),
    ...(published === undefined ? {} : { published }),
  });
  const outlet = pageOutlet(article, knowledge.recogniser)?.outlet;
  const found = await knowledge.dossiers(namedIn(annotation, outlet));
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

function namedIn({ mentions, disclaimers, quoted }: Annotation, outlet: EntityId | undefined): EntityId[] {
  const ids = new Set<EntityId>(mentions.map((mention) => mention.entity));
  for (const disclaimer of disclaimers) {
    for (const id of disclaimer.entities) ids.add(id);
    for (const { list } of [disclaimer, ...(disclaimer.also ?? [])]) if (list) ids.add(list);
  }
  for (const { entity } of quoted) ids.add(entity);
  if (outlet) ids.add(outlet);
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
