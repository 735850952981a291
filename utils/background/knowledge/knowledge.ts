import type { Dossier, EntityId, PackInfo } from '@/utils/knowledge';
import { loadRecogniser, type Recogniser } from '@/utils/recognition/recogniser';
import type { InstallStep, KnowledgeStore } from '@/utils/storage/packs/knowledge-store';
import type { EntityNames } from '@/utils/storage/packs/search-names';
import type { Shelf } from '@/utils/storage/packs/shelf';
import { buildGeneration, GENERATION_FORMAT } from './build-generation';
import { fingerprintOf, readShelf, shelfWith, type BundledPack } from '@/utils/background/packs/shelf';

/** What the worker knows once it is awake. A new one takes its place when packs change. */
export type Knowledge = {
  recogniser: Recogniser;
  /** The packs that speak, in order of precedence. */
  packs: PackInfo[];
  /** All packs, those that are switched off or cannot be read included. */
  shelf: Shelf;
  /** Whether all that outlives the worker. */
  persistent: boolean;
  dossiers: (ids: readonly EntityId[]) => Promise<Map<EntityId, Dossier>>;
  /** All names of what is installed, for search. */
  names: () => Promise<EntityNames[]>;
};

/** What knowledge is made from, and where it is kept. */
export type KnowledgeWorld = {
  /** The packs of this extension. */
  bundled: readonly BundledPack[];
  /** The version of the code that compiles packs. */
  code: string;
  /** The file of a pack that did not come with the extension. */
  readFile: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Told when the bytes of an image are on their way, which takes some milliseconds. */
  onReading?: () => void;
  /** Told after each step of an install; for tests that kill the worker there. */
  onStep?: (step: InstallStep) => void | Promise<void>;
};

export type Opened = {
  knowledge: Knowledge;
  /** Made of other packs or by other code than it is to be: serves, and is to be built again. */
  isStale: boolean;
};

/** What a store holds, if this code can use it. */
export async function openInstalled(
  store: KnowledgeStore,
  world: KnowledgeWorld,
): Promise<Opened | undefined> {
  const installed = await store.installed();
  if (installed?.format !== GENERATION_FORMAT) return undefined;
  const reading = installed.image();
  world.onReading?.();
  const image = await reading;
  const recogniser = image && loadRecogniser(image);
  if (!recogniser) return undefined;
  const wanted = fingerprintOf(shelfWith(world.bundled, installed.shelf), world.code);
  return {
    knowledge: { packs: installed.packs, shelf: installed.shelf, recogniser, ...readers(store) },
    isStale: installed.fingerprint !== wanted,
  };
}

/** Builds what a shelf comes to and swaps it in. Rejects, and leaves what was there, when a bundled pack is damaged. */
export async function installShelf(
  store: KnowledgeStore,
  shelf: Shelf,
  { bundled, code, readFile, onStep }: KnowledgeWorld,
): Promise<Knowledge> {
  const wanted = shelfWith(bundled, shelf);
  const read = await readShelf(wanted, async ({ origin, id, sha256 }) =>
    origin.from === 'extension' ? bundled.find((pack) => pack.id === id)?.read() : readFile(sha256),
  );
  const generation = buildGeneration(read.packs);
  let recogniser: Recogniser | undefined;
  const verify = (image: ArrayBuffer) => (recogniser = loadRecogniser(image)) !== undefined;
  await store.install(
    { ...generation, shelf: read.shelf, fingerprint: fingerprintOf(wanted, code) },
    { verify, ...(onStep ? { onStep } : {}) },
  );
  return { recogniser: recogniser!, packs: generation.packs, shelf: read.shelf, ...readers(store) };
}

function readers(store: KnowledgeStore): Pick<Knowledge, 'persistent' | 'dossiers' | 'names'> {
  return {
    persistent: store.persistent,
    dossiers: (ids) => store.dossiers(ids),
    names: () => store.names(),
  };
}
