import type { KnowledgeStore } from '@/utils/storage/packs/knowledge-store';
import { createMemoryStore } from '@/utils/storage/packs/memory-store';
import type { Shelf } from '@/utils/storage/packs/shelf';
import { DatabaseBlocked, storeFailureOf, type StoreFailure } from '@/utils/storage/database/store-failure';
import { installShelf, openInstalled, type Knowledge, type KnowledgeWorld } from './knowledge';
import { once } from '@/utils/background/once';

/** How long an open may take before pages are served from memory. Milliseconds; a slow disk takes some hundred. */
const PATIENCE_MS = 3000;
/** How long to leave a database alone that has refused us. Milliseconds. */
const RETRY_MS = 30_000;
/** How long the answer takes at most that a worker was woken for, on machines that are not hopeless. Milliseconds. */
const LEISURE_MS = 300;

export type ServiceOptions = KnowledgeWorld & {
  /** Where knowledge should be kept; its methods may reject. */
  store: KnowledgeStore;
  /** Milliseconds since 1970. */
  now: () => number;
  patience?: number;
  /** Told whenever the store fails. */
  onFailure?: (failure: StoreFailure, error: unknown) => void;
  /** Told whenever another shelf is installed. */
  onShelf?: (shelf: Shelf) => void;
  /** The packs the reader had, for a database that has been lost. */
  lastShelf?: () => Promise<Shelf>;
  /** Asked when the database cannot be read: true when it was deleted and is to be tried again, empty. */
  startAnew?: () => Promise<boolean>;
  /** Told when the database could be read. */
  onOpened?: () => void;
  /** Settles when the first answers are given. */
  leisure?: () => Promise<void>;
};

/** How knowledge is kept, as the reader is told. */
export type KnowledgeState = { persistent: boolean; failure?: StoreFailure };

/**
 * What is known now. Rejects only when the bundled pack itself cannot be read. `meanwhile` is done while an image is read
 * from the disk, if one is; it must not throw.
 */
export type Ready = (meanwhile?: () => void) => Promise<Knowledge>;

/** The worker's one source of knowledge. Whatever happens to the database, pages are answered. */
export type KnowledgeService = {
  ready: Ready;
  state: () => Promise<KnowledgeState>;
  /** Swaps in another shelf, made from the present one. Rejects, and changes nothing, when it cannot be kept. */
  change: (edit: (shelf: Shelf) => Shelf) => Promise<Knowledge>;
  /** Waits until nothing is being installed. */
  settled: () => Promise<void>;
};

export function createKnowledgeService(options: ServiceOptions): KnowledgeService {
  const { store, now, onFailure, patience = PATIENCE_MS, leisure = firstAnswers } = options;
  let current: Knowledge | undefined;
  let failure: StoreFailure | undefined;
  let failedAt = 0;
  // Installs follow each other, so that none builds on a shelf that another is changing.
  let work: Promise<unknown> = Promise.resolve();
  let recovery: Promise<unknown> = Promise.resolve();

  function queue<T>(task: () => Promise<T>): Promise<T> {
    const done = work.then(task);
    work = done.catch(() => undefined);
    return done;
  }

  /** What whoever waits for the first image has to do besides. */
  const waiting: (() => void)[] = [];
  const onReading = () => waiting.splice(0).forEach((work) => work());

  function failed(error: unknown): void {
    failure = storeFailureOf(error);
    failedAt = now();
    onFailure?.(failure, error);
  }

  async function install(shelf: Shelf): Promise<Knowledge> {
    const knowledge = await installShelf(store, shelf, options);
    options.onShelf?.(knowledge.shelf);
    failure = undefined;
    return knowledge;
  }

  async function installAgain(): Promise<Knowledge> {
    await inTime(store.open(), patience);
    const shelf = (await store.installed())?.shelf ?? (await options.lastShelf?.()) ?? [];
    return queue(() => install(shelf));
  }

  async function openOrInstall(): Promise<Knowledge> {
    await inTime(store.open(), patience);
    const opened = await openInstalled(store, { ...options, onReading });
    if (!opened) return installAgain();
    failure = undefined;
    const { knowledge, isStale } = opened;
    // What is there answers at once, and whoever woke the worker has the answer before it turns to itself.
    queue(async () => {
      await leisure();
      options.onOpened?.();
      if (isStale) serve(await install(knowledge.shelf), knowAgain);
      else await store.tidy();
    }).catch(failed);
    return knowledge;
  }

  const fromMemory = () => installShelf(createMemoryStore(), [], options);

  async function openOrStartAnew(): Promise<Knowledge> {
    try {
      return await openOrInstall();
    } catch (error) {
      if (storeFailureOf(error) !== 'broken' || !(await options.startAnew?.())) throw error;
      return openOrInstall();
    }
  }

  /** Knowledge by a way that uses the database, else from memory. */
  async function knowBy(
    way: () => Promise<Knowledge>,
    rescue?: () => Promise<Knowledge>,
  ): Promise<Knowledge> {
    try {
      return serve(await way(), rescue);
    } catch (error) {
      failed(error);
      return serve(await fromMemory());
    }
  }
  const knowAnyhow = () => knowBy(fromMemory);
  /** What was installed and then could not be read is installed again, once. */
  const knowAgain = () => knowBy(installAgain, knowAnyhow);

  /** Lets knowledge answer from now on. `rescue` finds other knowledge when its store fails later. */
  function serve(knowledge: Knowledge, rescue?: () => Promise<Knowledge>): Knowledge {
    const rescueOnce = rescue && once(rescue);
    async function rescued<T>(ask: (knowledge: Knowledge) => Promise<T>): Promise<T> {
      try {
        return await ask(knowledge);
      } catch (error) {
        if (!rescueOnce) throw error;
        failed(error);
        return ask(current === served ? await rescueOnce() : current!);
      }
    }
    const served: Knowledge = {
      ...knowledge,
      dossiers: (ids) => rescued((from) => from.dossiers(ids)),
      names: () => rescued((from) => from.names()),
    };
    return (current = served);
  }

  const begin = once(() => knowBy(openOrStartAnew, knowAgain));

  async function ready(meanwhile?: () => void): Promise<Knowledge> {
    if (meanwhile && !current) waiting.push(meanwhile);
    await begin();
    if (failure !== undefined && now() - failedAt >= RETRY_MS) {
      failedAt = now();
      recovery = openOrInstall().then((knowledge) => serve(knowledge, knowAgain), failed);
    }
    return current!;
  }

  return {
    ready,
    state: async () => {
      const { persistent } = await ready();
      return { persistent, ...(failure === undefined ? {} : { failure }) };
    },
    change: async (edit) => {
      await ready();
      return queue(async () => {
        if (!current!.persistent) throw new Error('the browser keeps nothing here');
        return serve(await install(edit(current!.shelf)), knowAgain);
      });
    },
    settled: async () => {
      await recovery;
      for (let last; last !== work;) await (last = work);
    },
  };
}

async function inTime(done: Promise<unknown>, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseBlocked()), patience);
  });
  await Promise.race([done, late]).finally(() => clearTimeout(timer));
}

function firstAnswers(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, LEISURE_MS));
}
