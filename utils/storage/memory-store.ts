import type { Dossier, EntityId } from '@/utils/knowledge';
import type { Installed, KnowledgeStore } from './knowledge-store';
import type { EntityNames } from './search-names';

/** Holds one generation in memory, for browsers that refuse a database (private windows, full disks). */
export function createMemoryStore(): KnowledgeStore {
  let installed: Installed | undefined;
  let dossiers = new Map<EntityId, Dossier>();
  let names: EntityNames[] = [];
  return {
    persistent: false,
    installed: async () => installed,
    install: async (generation, fingerprint) => {
      installed = { packs: generation.packs, image: generation.image, fingerprint };
      names = generation.names;
      dossiers = new Map(generation.dossiers.map((dossier) => [dossier.entity.id, dossier]));
    },
    dossiers: async (ids) => {
      const found = new Map<EntityId, Dossier>();
      for (const id of ids) {
        const dossier = dossiers.get(id);
        if (dossier) found.set(id, dossier);
      }
      return found;
    },
    names: async () => names,
  };
}
