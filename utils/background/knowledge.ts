import { parsePack, type Dossier, type EntityId, type PackInfo } from '@/utils/knowledge';
import { compileRecogniser, loadRecogniser, type Recogniser } from '@/utils/recognition/recogniser';
import type { Generation, KnowledgeStore } from '@/utils/storage/knowledge-store';
import { searchNamesOf, type EntityNames } from '@/utils/storage/search-names';
import { dossiersOf } from './dossiers-of';

/** The pack that comes with the extension. */
export type BundledPack = {
  /** Changes whenever the pack or the code that compiles it changes. */
  fingerprint: string;
  /** The compiled pack as JSON data; read only when it has to be installed. */
  read: () => Promise<unknown>;
};

/** What the worker knows once it is awake. */
export type Knowledge = {
  recogniser: Recogniser;
  packs: PackInfo[];
  persistent: boolean;
  dossiers: (ids: readonly EntityId[]) => Promise<Map<EntityId, Dossier>>;
  /** All names of what is installed, for search. */
  names: () => Promise<EntityNames[]>;
};

export type KnowledgeOptions = {
  /** Where knowledge should be kept; its methods may reject. */
  store: KnowledgeStore;
  /** Where it goes when the browser refuses the first. */
  fallback: KnowledgeStore;
  bundled: BundledPack;
  /** Told once when the first store failed. */
  onStoreFailure?: (error: unknown) => void;
};

/**
 * Opens what is installed, installing the bundled pack first when nothing is, when it is another version, or
 * when the compiled recogniser does not load. Rejects only when the bundled pack itself cannot be read.
 */
export async function openKnowledge({
  store,
  fallback,
  bundled,
  onStoreFailure,
}: KnowledgeOptions): Promise<Knowledge> {
  try {
    return await openFrom(store, bundled);
  } catch (error) {
    onStoreFailure?.(error);
    return openFrom(fallback, bundled);
  }
}

async function openFrom(store: KnowledgeStore, bundled: BundledPack): Promise<Knowledge> {
  const installed = await store.installed();
  const usable = installed?.fingerprint === bundled.fingerprint ? loadRecogniser(installed.image) : undefined;
  if (installed && usable) return knowledgeFrom(store, { recogniser: usable, packs: installed.packs });
  const generation = generationOf(await bundled.read());
  const recogniser = loadRecogniser(generation.image);
  if (!recogniser) throw new Error('the compiled name index does not load');
  await store.install(generation, bundled.fingerprint);
  return knowledgeFrom(store, { recogniser, packs: generation.packs });
}

function generationOf(input: unknown): Generation {
  const result = parsePack(input);
  if (!result.ok) throw new Error(`the bundled pack is damaged: ${result.faults.join('; ')}`);
  const dossiers = dossiersOf(result.pack);
  return {
    packs: [dossiers[0]!.pack],
    image: compileRecogniser([result.pack]),
    dossiers,
    names: searchNamesOf(result.pack),
  };
}

function knowledgeFrom(
  store: KnowledgeStore,
  { recogniser, packs }: Pick<Knowledge, 'recogniser' | 'packs'>,
): Knowledge {
  return {
    recogniser,
    packs,
    persistent: store.persistent,
    dossiers: (ids) => store.dossiers(ids),
    names: () => store.names(),
  };
}
