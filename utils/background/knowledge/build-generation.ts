import { packInfo, type Dossier, type EntityId, type Pack } from '@/utils/knowledge';
import { compileRecogniser } from '@/utils/recognition/recogniser';
import type { Generation } from '@/utils/storage/packs/knowledge-store';
import { searchNamesOf } from '@/utils/storage/packs/search-names';
import { dossiersOf } from './dossiers-of';
import { alignPacks } from '@/utils/background/packs/align';

/** Raise it when the shape of a dossier or of search names changes: what older code stored is then built again. */
export const GENERATION_FORMAT = 2;

/** Compiles packs, in order of precedence, into all that pages and cards ask for. */
export function buildGeneration(
  packs: readonly Pack[],
): Pick<Generation, 'packs' | 'image' | 'dossiers' | 'names' | 'format'> {
  const aligned = alignPacks(packs);
  return {
    format: GENERATION_FORMAT,
    packs: packs.map((pack) => packInfo(pack)),
    image: compileRecogniser(aligned),
    dossiers: layered(aligned),
    names: searchNamesOf({ entities: firstOf(aligned) }),
  };
}

/** Each entity once, as the first pack that has it describes it; what others say of it stays with them. */
function layered(packs: readonly Pack[]): Dossier[] {
  const first = new Map<EntityId, Dossier>();
  for (const dossier of packs.flatMap((pack) => dossiersOf(pack))) {
    const above = first.get(dossier.entity.id);
    if (above) (above.others ??= []).push(dossier);
    else first.set(dossier.entity.id, dossier);
  }
  return [...first.values()];
}

function firstOf(packs: readonly Pack[]): Pack['entities'] {
  const seen = new Set<EntityId>();
  return packs
    .flatMap(({ entities }) => entities)
    .filter(({ id }) => {
      const isFirst = !seen.has(id);
      seen.add(id);
      return isFirst;
    });
}
