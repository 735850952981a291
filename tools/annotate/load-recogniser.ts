import { compilePack } from '@/tools/pack/compile';
import type { Fault } from '@/tools/pack/faults';
import { readMeta } from '@/tools/pack/read-meta';
import { readSourceFiles } from '@/tools/pack/read-sources';
import type { Entity, EntityId } from '@/utils/knowledge';
import { compileRecogniser, loadRecogniser, type Recogniser } from '@/utils/recognition/recogniser';

/** The recogniser over an authored pack, what is faulty left out, with the pack's entities by id. */
export function recogniserOf(folder: string): {
  recogniser: Recogniser;
  entities: ReadonlyMap<EntityId, Entity>;
} {
  const faults: Fault[] = [];
  const meta = readMeta(folder, faults);
  if (!meta) throw new Error(`${folder} is not a pack: ${faults.map(({ reason }) => reason).join('; ')}`);
  const { pack } = compilePack(meta, readSourceFiles(folder, faults), faults);
  const recogniser = loadRecogniser(compileRecogniser([pack]));
  if (!recogniser) throw new Error('the compiled recogniser does not load');
  return { recogniser, entities: new Map(pack.entities.map((entity) => [entity.id, entity])) };
}
