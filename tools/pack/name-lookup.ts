import type { Entity, Name } from '@/utils/knowledge';

/** Folds what spelling leaves open: case, ё, diacritics, punctuation, quotes. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Finds entities by any of their labels, names, and names in registers. */
export class NameLookup {
  readonly #byName = new Map<string, Set<Entity>>();

  /** Learns the names of `entities` that `trusts` accepts: all of them, unless told otherwise. */
  constructor(entities: readonly Entity[], trusts: (name: Name) => boolean = () => true) {
    for (const entity of entities) {
      const registered = entity.statuses.flatMap(({ as }) => (as ? [as.en, as.ru] : []));
      for (const text of [...entity.names.filter(trusts).map((name) => name.text), ...registered]) {
        const key = foldName(text);
        const known = this.#byName.get(key);
        if (known) known.add(entity);
        else this.#byName.set(key, new Set([entity]));
      }
    }
  }

  /** The entities any of `texts` names. */
  find(...texts: readonly string[]): Entity[] {
    const found = new Set<Entity>();
    for (const text of texts) {
      const key = foldName(text);
      if (key.length > 1) for (const entity of this.#byName.get(key) ?? []) found.add(entity);
    }
    return [...found];
  }
}
