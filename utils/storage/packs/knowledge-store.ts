import type { Dossier, EntityId, PackInfo } from '@/utils/knowledge';
import type { EntityNames } from './search-names';
import type { ShelfEntry } from './shelf';

/** What installed packs come to: ready to recognise, ready to explain. */
export type Generation = {
  /** Tells two generations apart: of which files it was made, in which order, by which code. */
  fingerprint: string;
  /** Of the code that made it; what another format means, this code does not know. */
  format: number;
  /** All packs, those that are switched off included. */
  shelf: ShelfEntry[];
  /** The packs that speak, in order of precedence. */
  packs: PackInfo[];
  image: ArrayBuffer;
  dossiers: Dossier[];
  /** What can be looked up. */
  names: EntityNames[];
};

/** What was installed, without what is read by entity. */
export type Installed = Omit<Generation, 'dossiers' | 'names' | 'image'> & {
  /** Reads the image; `undefined` when the browser has lost its bytes. */
  image: () => Promise<ArrayBuffer | undefined>;
};

/** The steps of an install, in order; the worker may be killed before or after each. */
export const INSTALL_STEPS = [
  'begun',
  'dossiers',
  'names',
  'written',
  'verified',
  'flipped',
  'cleaned',
] as const;
export type InstallStep = (typeof INSTALL_STEPS)[number];

export type InstallOptions = {
  /** Whether an image that was read back from the store loads. */
  verify: (image: ArrayBuffer) => boolean;
  /** Told after each step; what it throws ends the install there. */
  onStep?: (step: InstallStep) => void | Promise<void>;
};

/** Where the worker keeps what it knows. Every method may reject when the browser refuses the database. */
export type KnowledgeStore = {
  /** Whether what is stored outlives the worker. */
  readonly persistent: boolean;
  /** Rejects, or never settles, when the browser does not let us in. */
  open: () => Promise<unknown>;
  installed: () => Promise<Installed | undefined>;
  /** Replaces everything in one swap: killed at any point, the old or the new is there, whole. */
  install: (generation: Generation, options: InstallOptions) => Promise<void>;
  /** Dossiers of those ids that are known, in one transaction. Rejects when nothing is installed. */
  dossiers: (ids: readonly EntityId[]) => Promise<Map<EntityId, Dossier>>;
  /** All names of what is installed, for search. Rejects when nothing is installed. */
  names: () => Promise<EntityNames[]>;
  /** Deletes what installs that were killed have left. Not while one is under way. */
  tidy: () => Promise<void>;
};
