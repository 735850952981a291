import { placeOf } from './span';

/** A mention that was believed: where, and the words that say it. */
export type Present = { block: number; start: number; end: number; full: boolean };

/** Which entities the article has for certain, and where. */
export class Presence {
  readonly #places = new Map<number, Present[]>();

  add(entity: number, place: Present): void {
    const places = this.#places.get(entity);
    if (places) places.push(place);
    else this.#places.set(entity, [place]);
  }

  has(entity: number): boolean {
    return this.#places.has(entity);
  }

  /** In the order of the article. */
  placesOf(entity: number): readonly Present[] {
    return (this.#places.get(entity) ?? []).toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  /** Mentions by a full form only. */
  fullOf(entity: number): readonly Present[] {
    return this.placesOf(entity).filter(({ full }) => full);
  }

  entities(): IterableIterator<number> {
    return this.#places.keys();
  }
}
