import type { Dossier, EntityId } from '@/utils/knowledge';
import type { Annotation, TextBlock } from '@/utils/recognition/annotation';
import { articleFacts, type ArticleFacts } from './article-facts';
import { cardApi } from './card-api';
import { createCardHost } from './card-host';
import { chooseMarks, type Styles } from './choose-marks';
import type { Mark } from './mark';
import { createMarks } from './marks';
import { followPointer } from './pointer';
import { collectTextBlocks } from './text-blocks';

/** What the page asks of the background worker. `annotate` gives nothing when no answer came. */
export type PagePort = {
  annotate: (request: ArticleFacts & { url: string; blocks: TextBlock[] }) => Promise<PageAnswer | undefined>;
  loadCard: () => Promise<unknown>;
};
type PageAnswer = { annotation: Annotation; dossiers: Record<EntityId, Dossier>; styles: Styles };

/** Longest address the background worker takes. UTF-16 units. */
const LONGEST_URL = 4096;

/** Reads the page once, marks what the packs know, and opens cards about it until `signal` aborts. */
export async function readPage(document: Document, port: PagePort, signal: AbortSignal): Promise<void> {
  const page = await collectTextBlocks(document, { signal });
  if (!page || page.blocks.length === 0) return;
  const facts = articleFacts(document);
  const { origin, pathname } = document.defaultView!.location;
  const answer = await port.annotate({
    url: `${origin}${pathname}`.slice(0, LONGEST_URL),
    ...facts,
    blocks: page.blocks.map(({ text, kind }) => ({ text, kind })),
  });
  if (!answer || signal.aborted) return;
  const { annotation, dossiers, styles } = answer;
  const sections = page.blocks.map(({ section }) => section);
  const marks = createMarks({ document, signal });
  marks.draw(page, chooseMarks(annotation, { sections, styles, which: 'first-per-section' }));

  /** A disclaimer opens the card of whom it concerns, or else of the list it speaks of. */
  function dossierOf({ subject }: Mark): Dossier | undefined {
    if (subject.about === 'entity') return dossiers[subject.entity];
    const note = annotation.disclaimers[subject.disclaimer];
    const ids = [...(note?.entities ?? []), ...(note?.list === undefined ? [] : [note.list])];
    return ids.map((id) => dossiers[id]).find((dossier) => dossier !== undefined);
  }

  const host = createCardHost(document, signal);
  followPointer({
    document,
    signal,
    marks,
    host,
    load: async (mark) => {
      if (!dossierOf(mark)) return false;
      if (!cardApi()) await port.loadCard();
      return cardApi() !== undefined;
    },
    show: (mark, pointer, onClose) => {
      const api = cardApi();
      const dossier = dossierOf(mark);
      if (!api || !dossier) return;
      const view = api.view(dossier, facts.published);
      const rects = [...mark.range.getClientRects()];
      if (rects.length > 0) host.open((root) => api.render(root, view, { onClose }), { rects, pointer });
    },
  });
}
