import type { Entity, Kind, Name } from '@/utils/knowledge';
import { isStateBody } from '@/utils/recognition/context/kind-class';

/** "Sudan's army", "China's Foreign Ministry": whose it is, then what it is. */
const OWNED = /^\p{Lu}[\p{L}\s-]*['’]s\s(?<owned>.+)$/u;
/** «теракт в Париже», "coup in Niger": what happens again, told by no more than its place. */
const HAPPENS_AGAIN =
  /^(?:военный переворот|переворот|теракты?|взрывы?|протесты|землетрясени[ея]|coup|attacks?|bombings?|blasts?|protests|earthquakes?) (?:в|во|на|in|at|on) /u;

/**
 * The names of an entity that the index has to find. A country that owns a body keeps its own name ("Sudan's army"
 * names Sudan); the body stands behind it where that is a name, too ("China's *Foreign Ministry*").
 */
export function indexedNames({ kind, names }: Entity): Name[] {
  return names.flatMap((name) => {
    if (kind === 'event' && name.case === 'common' && HAPPENS_AGAIN.test(name.text)) return [];
    const owned = isOwned(kind) ? OWNED.exec(name.text)?.groups?.['owned'] : undefined;
    if (owned === undefined) return [name];
    return /^\p{Lu}/u.test(owned) && kind !== 'party' ? [{ ...name, text: owned, use: 'with-cue' }] : [];
  });
}

function isOwned(kind: Kind): boolean {
  return isStateBody(kind) || kind === 'party';
}
