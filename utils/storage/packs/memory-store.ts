import type { Dossier, EntityId } from '@/utils/knowledge';
import type { Generation, KnowledgeStore } from './knowledge-store';
import { NothingInstalled } from '@/utils/storage/database/store-failure';

/** Holds one generation in memory, for browsers that refuse a database (private windows, full disks). */
export function createMemoryStore(): KnowledgeStore {
  let installed: Omit<Generation, 'dossiers' | 'image'> | undefined;
  let image: ArrayBuffer | undefined;
  let dossiers = new Map<EntityId, Dossier>();
  return {
    persistent: false,
    open: async () => undefined,
    installed: async () => installed && { ...installed, image: async () => image },
    install: async ({ dossiers: all, image: next, ...rest }, { verify }) => {
      if (!verify(next)) throw new Error('the compiled name index does not load');
      installed = rest;
      image = next;
      dossiers = new Map(all.map((dossier) => [dossier.entity.id, dossier]));
    },
    dossiers: async (ids) => {
      const found = new Map<EntityId, Dossier>();
      for (const id of ids) {
        const dossier = dossiers.get(id);
        if (dossier) found.set(id, dossier);
      }
      return found;
    },
    names: async () => {
      if (!installed) throw new NothingInstalled();
      return installed.names;
    },
    tidy: async () => undefined,
  };
}
