import type { Dossier, EntityId, PackInfo } from '@/utils/knowledge';
import type { EntityNames } from './search-names';

/** What installed packs come to: ready to recognise, ready to explain. */
export type Generation = {
  packs: PackInfo[];
  image: ArrayBuffer;
  dossiers: Dossier[];
  /** What can be looked up. */
  names: EntityNames[];
};

/** What was installed, without the dossiers. `fingerprint` tells two sets of packs apart. */
export type Installed = { packs: PackInfo[]; image: ArrayBuffer; fingerprint: string };

/** Where the worker keeps what it knows. Every method may reject when the browser refuses the database. */
export type KnowledgeStore = {
  /** Whether what is stored outlives the worker. */
  readonly persistent: boolean;
  installed: () => Promise<Installed | undefined>;
  /** Replaces everything in one swap: killed at any point, the old or the new is there, whole. */
  install: (generation: Generation, fingerprint: string) => Promise<void>;
  /** Dossiers of those ids that are known, in one transaction. */
  dossiers: (ids: readonly EntityId[]) => Promise<Map<EntityId, Dossier>>;
  /** All names of what is installed, for search. */
  names: () => Promise<EntityNames[]>;
};
