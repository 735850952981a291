import type { EntityId } from '@/utils/knowledge';
import type { MarkId } from '@/utils/reading/hover/hover';
import type { CardSubject, ReadingOfDesk } from './desk';
import { chooseMarks } from './marks/choose-marks';
import { createMarks, type Marks } from './marks/marks';
import { placeOfEntity, placeOfNote, textOfNote } from './page-names';
import type { PageSettings } from './page-settings';
import { createReader, type Article, type ArticleAnswer, type ArticleRequest } from './reader';
import { createSpotlight } from './marks/reveal';
import { inSlices } from './text/slices';
import { watchAddress } from './watch-address';
import { watchText } from './text/watch-text';

export type ReadingState = 'reading' | 'ready' | 'failed';

export type ReadingWorld = {
  document: Document;
  signal: AbortSignal;
  settings: () => PageSettings;
  annotate: (request: ArticleRequest) => Promise<ArticleAnswer | undefined>;
  /** Another state, other names, or other places for them. */
  changed: () => void;
  /** Marks may have lost their text. */
  marksTouched: () => void;
};

/** One page being read for as long as its signal lasts: its marks follow its text. */
export type Reading = ReadingOfDesk & {
  marks: Marks;
  state: () => ReadingState;
  article: () => Article | undefined;
  /** Draws the marks anew, after the reader has changed which or how. */
  redraw: () => void;
  revealEntity: (entity: EntityId) => boolean;
  revealNote: (index: number) => boolean;
};

export function startReading(world: ReadingWorld): Reading {
  const { document, signal, settings, changed } = world;
  const view = document.defaultView!;
  const marks = createMarks({ document, signal, look: settings().markStyle });
  const spotlight = createSpotlight(document, marks, signal);
  const dismissed = new Set<EntityId>();
  let state: ReadingState = 'reading';
  let article: Article | undefined;
  let drawing: AbortController | undefined;
  let pruning = 0;

  const watcher = watchText({ document, signal, touched, changed: () => read() });
  const read = createReader({
    document,
    signal,
    annotate: world.annotate,
    collected: (text) => watcher.watch(text),
    read: async (found) => {
      article = found;
      state = 'ready';
      await draw();
      changed();
    },
    failed: () => {
      state = article ? 'ready' : 'failed';
      changed();
    },
  });

  async function draw(): Promise<void> {
    if (!article) return;
    drawing?.abort();
    drawing = new AbortController();
    const { which, hidden } = settings();
    const { text, answer } = article;
    const sections = text.blocks.map(({ section }) => section);
    const choice = { sections, styles: answer.styles, which, hidden: new Set([...hidden, ...dismissed]) };
    const plans = chooseMarks(answer.annotation, choice);
    await inSlices(marks.draw(text, plans), AbortSignal.any([signal, drawing.signal]));
    world.marksTouched();
  }

  /** At most once a frame: a page that changes a lot has better things to do. */
  function touched(): void {
    if (pruning !== 0 || marks.count() === 0) return;
    pruning = view.requestAnimationFrame(() => {
      pruning = 0;
      marks.prune();
      world.marksTouched();
    });
  }

  function redraw(): void {
    marks.look(settings().markStyle);
    void draw();
  }

  function subjectOf(id: MarkId): CardSubject | undefined {
    const mark = marks.byId(id);
    if (!mark || !article) return undefined;
    const { annotation, dossiers, pack } = article.answer;
    const { published } = article.answer.article;
    const rects = () => [...mark.range.getClientRects()];
    const place = published === undefined ? { rects } : { rects, published };
    if (mark.subject.about === 'entity') {
      const { entity, mention } = mark.subject;
      const dossier = dossiers[entity];
      const reasons = annotation.mentions[mention]?.reasons ?? [];
      return dossier && { request: { about: 'entity', dossier, reasons }, ...place };
    }
    const { disclaimer } = mark.subject;
    const note = annotation.disclaimers[disclaimer];
    const text = textOfNote(article, disclaimer);
    return note && { request: { about: 'note', note, text, dossiers, pack }, ...place };
  }

  function reveal(range: Range | undefined): boolean {
    return range !== undefined && spotlight.on(range, 'moment');
  }

  watchAddress(view, () => watcher.request(), signal);
  whenSeen(document, () => void read(), signal);
  return {
    marks,
    spotlight,
    state: () => state,
    article: () => article,
    redraw,
    dismiss: (entity) => {
      dismissed.add(entity);
      void draw();
    },
    subjectOf,
    revealEntity: (entity) => reveal(article && placeOfEntity(article, entity)),
    revealNote: (index) => reveal(article && placeOfNote(article, index)),
  };
}

/** A tab opened in the background, or loaded before anybody asked for it, is read when somebody looks at it. */
function whenSeen(document: Document, begin: () => void, signal: AbortSignal): void {
  if (document.visibilityState === 'visible') return begin();
  document.addEventListener('visibilitychange', begin, { once: true, signal });
}
