import type { Dossier, EntityId, Language } from '@/utils/knowledge';
import type { Desk, DeskWorld } from './desk';
import { watchInView } from './in-view';
import { watchLobby } from './pointing/lobby';
import type { PageSettings } from './page-settings';
import type { Article, ArticleAnswer, ArticleRequest } from './reader';
import { startReading, type Reading, type ReadingState } from './reading';
import { hasScripts, laterScripts } from './scripts';

export type PageWorld = Pick<DeskWorld, 'document' | 'signal' | 'ports'> & {
  settings: PageSettings;
  /** `undefined` when nobody answers. */
  annotate: (request: ArticleRequest) => Promise<ArticleAnswer | undefined>;
  /** Has the scripts of desk and card run here, and what cards say in a language. */
  loadScripts: (language: Language) => Promise<unknown>;
  /** Whether an event is the reader's doing, not a script's; tests have no other way to move a pointer. */
  isReal?: (event: Event) => boolean;
};

export type Page = {
  update: (settings: PageSettings) => void;
  state: () => ReadingState | 'off';
  article: () => Article | undefined;
  revealEntity: (entity: EntityId) => boolean;
  revealNote: (index: number) => boolean;
  /** Leads to the next mark or the one before; false when there is none. */
  step: (by: 1 | -1) => Promise<boolean>;
  openCard: () => Promise<boolean>;
  closeCard: () => boolean;
  /** Opens a card beside the selected text; false when nothing is selected. */
  showAtSelection: (dossier: Dossier) => Promise<boolean>;
  /** Tells what is within the viewport and when the names change, until the function it gives is called. */
  follow: (told: { inView: (entities: EntityId[]) => void; changed: () => void }) => () => void;
};

/** Everything we do on one page, until its signal aborts. Changes nothing in it until a card is opened. */
export function openPage({ document, signal, annotate, loadScripts, ports, ...world }: PageWorld): Page {
  let { settings } = world;
  let reading: Reading | undefined;
  let stop = new AbortController();
  let desk: Desk | undefined;
  let opening = Promise.resolve();
  const followers = new Set<() => void>();
  const isReal = world.isReal ?? ((event: Event) => event.isTrusted);
  const now = () => settings;

  const opened = new AbortController();
  const lobby = watchLobby({
    document,
    signal: AbortSignal.any([signal, opened.signal]),
    isText: (target) => reading?.article()?.text.roots.some((root) => root.contains(target)) ?? false,
    entered: ready,
    isReal,
  });

  /** Opens the desk when it is first needed, and gives its cards the reader's language. */
  async function ready(): Promise<Desk | undefined> {
    opening = opening.then(load, load);
    await opening;
    return desk;
  }

  async function load(): Promise<void> {
    const { language } = settings;
    if (!hasScripts(language)) await loadScripts(language);
    open();
  }

  function open(): void {
    const script = laterScripts();
    if (!script || desk || signal.aborted) return;
    const shared = { document, signal, ports, isReal, settings: now };
    desk = script.openDesk({ ...shared, script, reading: () => reading, first: lobby.first() });
    opened.abort();
  }

  function tellFollowers(): void {
    for (const changed of followers) changed();
  }

  function begin(): void {
    reading = startReading({
      document,
      signal: AbortSignal.any([signal, stop.signal]),
      settings: now,
      annotate,
      changed: () => {
        // The hand may have come to the text before it was known to be text, and may stay where it is.
        lobby.look();
        tellFollowers();
      },
      marksTouched: () => desk?.marksTouched(),
    });
  }

  function end(): void {
    stop.abort();
    stop = new AbortController();
    reading = undefined;
    desk?.marksTouched();
    tellFollowers();
  }

  function update(next: PageSettings): void {
    settings = next;
    if (settings.isOn && !reading) {
      begin();
      tellFollowers();
    } else if (!settings.isOn && reading) end();
    else reading?.redraw();
    if (desk) void ready().then((open) => open?.redraw());
  }

  function follow({ inView, changed }: Parameters<Page['follow']>[0]): () => void {
    let unwatch: (() => void) | undefined;
    const renew = () => {
      unwatch?.();
      const article = reading?.article();
      unwatch = article && watchInView(article, inView);
    };
    const told = () => {
      renew();
      changed();
    };
    followers.add(told);
    renew();
    return () => {
      followers.delete(told);
      unwatch?.();
    };
  }

  if (settings.isOn) begin();
  return {
    update,
    state: () => reading?.state() ?? 'off',
    article: () => reading?.article(),
    revealEntity: (entity) => reading?.revealEntity(entity) ?? false,
    revealNote: (index) => reading?.revealNote(index) ?? false,
    step: async (by) => (reading && (await ready())?.step(by)) ?? false,
    openCard: async () => (reading && (await ready())?.openCard()) ?? false,
    closeCard: () => desk?.closeCard() ?? false,
    showAtSelection: async (dossier) => (await ready())?.showAtSelection(dossier) ?? false,
    follow,
  };
}
