/*
 * Texts as bytes: one for a unit of ASCII and for most of Cyrillic, three for any other. An image is read whole at each
 * wake-up of the worker, and would be a tenth longer with two bytes a unit.
 */
const CYRILLIC = 0x400;
const SHIFT = CYRILLIC - 0x80;
/** Before the two bytes of a unit that has none of its own. */
const OTHER = 0xff;

/** Gives each text a number, the same to the same. */
export class StringTable {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  /** The number of a text. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** Where each text starts, one more for the end, and the bytes of all. */
  sections(): [starts: Uint32Array, bytes: Uint8Array] {
    const starts = new Uint32Array(this.#texts.length + 1);
    const bytes: number[] = [];
    for (const [number, text] of this.#texts.entries()) {
      starts[number] = bytes.length;
      for (let i = 0; i < text.length; i += 1) write(bytes, text.charCodeAt(i));
    }
    starts[this.#texts.length] = bytes.length;
    return [starts, Uint8Array.from(bytes)];
  }
}

function write(bytes: number[], unit: number): void {
  if (unit < 0x80) bytes.push(unit);
  else if (unit >= CYRILLIC && unit - SHIFT < OTHER) bytes.push(unit - SHIFT);
  else bytes.push(OTHER, unit >> 8, unit & 0xff);
}

/** Reads texts by number, each decoded when first asked for. */
export class Strings {
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #decoded = new Map<number, string>();

  constructor(starts: Uint32Array, bytes: Uint8Array) {
    this.#starts = starts;
    this.#bytes = bytes;
  }

  /** The text with this number. */
  at(number: number): string {
    let text = this.#decoded.get(number);
    if (text === undefined) {
      const units: number[] = [];
      const end = this.#starts[number + 1]!;
      for (let at = this.#starts[number]!; at < end; at = this.#next(at)) units.push(this.#unit(at));
      text = String.fromCharCode(...units);
      this.#decoded.set(number, text);
    }
    return text;
  }

  /** Below 0 when the text with this number comes before `text` by its code units, above when behind; 0 for the same. */
  compare(number: number, text: string): number {
    const end = this.#starts[number + 1]!;
    let at = this.#starts[number]!;
    for (let i = 0; i < text.length; i += 1, at = this.#next(at)) {
      if (at >= end) return -1;
      const difference = this.#unit(at) - text.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return at < end ? 1 : 0;
  }

  /** The unit whose bytes begin here. */
  #unit(at: number): number {
    const byte = this.#bytes[at]!;
    if (byte < 0x80) return byte;
    return byte === OTHER ? (this.#bytes[at + 1]! << 8) | this.#bytes[at + 2]! : byte + SHIFT;
  }

  #next(at: number): number {
    return at + (this.#bytes[at] === OTHER ? 3 : 1);
  }
}
