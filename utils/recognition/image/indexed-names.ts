import type { Entity, Kind, Name } from '@/utils/knowledge';
import { disciplineOf, townNameOf } from './clubs';
import { isStateBody } from '@/utils/recognition/context/kind-class';

/** "Sudan's army", "China's Foreign Ministry": whose it is, then what it is. */
const OWNED = /^\p{Lu}[\p{L}\s-]*['’]s\s(?<owned>.+)$/u;
/** «теракт в Париже», "coup in Niger": what happens again, told by no more than its place. */
const HAPPENS_AGAIN =
  /^(?:военный переворот|переворот|теракты?|взрывы?|протесты|землетрясени[ея]|coup|attacks?|bombings?|blasts?|protests|earthquakes?) (?:в|во|на|in|at|on) /u;

/**
 * The names of an entity that the index has to find. A country that owns a body keeps its own name ("Sudan's army"
 * names Sudan); the body stands behind it where that is a name, too ("China's *Foreign Ministry*"). The town of a club
 * comes last, with `town`.
 */
export function indexedNames(entity: Entity): (Name & { town?: true })[] {
  const { kind, names } = entity;
  const found = names.flatMap((name): Name[] => {
    if (kind === 'event' && name.case === 'common' && HAPPENS_AGAIN.test(name.text)) return [];
    const owned = isOwned(kind) ? OWNED.exec(name.text)?.groups?.['owned'] : undefined;
    if (owned === undefined) return [name];
    return /^\p{Lu}/u.test(owned) && kind !== 'party' ? [{ ...name, text: owned, use: 'with-cue' }] : [];
  });
  const town = disciplineOf(entity) === undefined ? undefined : townNameOf(entity);
  return town && names.every(({ text }) => text !== town.text) ? [...found, { ...town, town: true }] : found;
}

function isOwned(kind: Kind): boolean {
  return isStateBody(kind) || kind === 'party';
}
