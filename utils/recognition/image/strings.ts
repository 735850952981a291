/** Gives each text a number, the same to the same. */
export class StringTable {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  #units = 0;

  /** The number of a text. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    this.#units += text.length;
    return number;
  }

  /** Where each text starts, one more for the end, and the UTF-16 code units of all. */
  sections(): [starts: Uint32Array, units: Uint16Array] {
    const starts = new Uint32Array(this.#texts.length + 1);
    const units = new Uint16Array(this.#units);
    let at = 0;
    for (const [number, text] of this.#texts.entries()) {
      starts[number] = at;
      for (let i = 0; i < text.length; i += 1) units[at++] = text.charCodeAt(i);
    }
    starts[this.#texts.length] = at;
    return [starts, units];
  }
}

/** Reads texts by number, each decoded when first asked for. */
export class Strings {
  readonly #starts: Uint32Array;
  readonly #units: Uint16Array;
  readonly #decoded = new Map<number, string>();

  constructor(starts: Uint32Array, units: Uint16Array) {
    this.#starts = starts;
    this.#units = units;
  }

  /** The text with this number. */
  at(number: number): string {
    let text = this.#decoded.get(number);
    if (text === undefined) {
      text = String.fromCharCode(...this.#units.subarray(this.#starts[number], this.#starts[number + 1]));
      this.#decoded.set(number, text);
    }
    return text;
  }

  /** Below 0 when the text with this number comes before `text` by its code units, above when behind; 0 for the same. */
  compare(number: number, text: string): number {
    const start = this.#starts[number]!;
    const length = this.#starts[number + 1]! - start;
    for (let i = 0; i < length && i < text.length; i += 1) {
      const difference = this.#units[start + i]! - text.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - text.length;
  }
}
