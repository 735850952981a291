import { placeOf } from './span';

/** A mention that was believed. `full`: by more than a surname. */
export type Present = { block: number; start: number; end: number; full: boolean };

type Record = { blocks: Set<number>; first?: Present; full: number[]; sorted: boolean };

/** Which entities the article has for certain, and where. */
export class Presence {
  readonly #records = new Map<number, Record>();

  add(entity: number, place: Present): void {
    let record = this.#records.get(entity);
    if (!record) this.#records.set(entity, (record = { blocks: new Set(), full: [], sorted: true }));
    record.blocks.add(place.block);
    if (!place.full) return;
    record.sorted &&= placeOf(place) >= (record.full.at(-1) ?? 0);
    record.full.push(placeOf(place));
    if (!record.first || placeOf(place) < placeOf(record.first)) record.first = place;
  }

  has(entity: number): boolean {
    return this.#records.has(entity);
  }

  hasIn(entity: number, block: number): boolean {
    return this.#records.get(entity)?.blocks.has(block) ?? false;
  }

  /** The first mention by a full form. */
  firstFullOf(entity: number): Present | undefined {
    return this.#records.get(entity)?.first;
  }

  /** Places of the mentions by a full form, in the order of the article. */
  fullPlacesOf(entity: number): readonly number[] {
    const record = this.#records.get(entity);
    if (!record) return [];
    if (!record.sorted) record.full.sort((a, b) => a - b);
    record.sorted = true;
    return record.full;
  }
}
