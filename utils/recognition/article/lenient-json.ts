/** Deeper nesting is no description of an article. */
const DEEPEST = 40;
const OPENING = /[[{]/g;
const PLAIN_END = /[,\]}\s:]/;
const ESCAPES: Record<string, string> = { n: '\n', r: '\n', t: '\t', b: '', f: '' };

/**
 * The values in a text that should be JSON and often is not: comments, CDATA, raw line breaks in strings, trailing
 * and missing commas, several values one after another, an end cut off. What cannot be read is left out; never throws.
 */
export function lenientJson(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    // Whole pages' worth of markup were once escaped along with the script.
    const source = /^\s*[[{]\s*&quot;/.test(text) ? text.replaceAll('&quot;', '"') : text;
    return new Reader(source).values();
  }
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  values(): unknown[] {
    const values: unknown[] = [];
    while (this.#at < this.#text.length) {
      OPENING.lastIndex = this.#at;
      const next = OPENING.exec(this.#text);
      if (!next) break;
      // `<![CDATA[` opens like an array.
      const isCdata = this.#text.startsWith('<![CDATA[', next.index - 2);
      this.#at = next.index + (isCdata ? '[CDATA['.length : 0);
      if (!isCdata) values.push(this.#value(0));
    }
    return values;
  }

  #value(depth: number): unknown {
    this.#skip();
    const sign = this.#text[this.#at];
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#array(depth);
    if (sign === '"' || sign === "'") return this.#string();
    return this.#plain();
  }

  #object(depth: number): Record<string, unknown> {
    // No prototype: keys are the page's.
    const object = Object.create(null) as Record<string, unknown>;
    this.#at += 1;
    while (this.#goesOn('}', depth)) {
      const before = this.#at;
      const sign = this.#text[this.#at];
      const key = sign === '"' || sign === "'" ? this.#string() : this.#plain();
      this.#skip();
      if (this.#text[this.#at] === ':') {
        this.#at += 1;
        object[String(key)] = this.#value(depth + 1);
      }
      if (this.#at === before) this.#at += 1;
    }
    return object;
  }

  #array(depth: number): unknown[] {
    const array: unknown[] = [];
    this.#at += 1;
    while (this.#goesOn(']', depth)) {
      const before = this.#at;
      array.push(this.#value(depth + 1));
      if (this.#at === before) this.#at += 1;
    }
    return array;
  }

  /** False at the end of an object or array, which is then behind. */
  #goesOn(end: string, depth: number): boolean {
    this.#skip();
    while (this.#text[this.#at] === ',') {
      this.#at += 1;
      this.#skip();
    }
    const sign = this.#text[this.#at];
    if (sign === undefined || depth > DEEPEST) {
      this.#at = this.#text.length;
      return false;
    }
    if (sign === end) {
      this.#at += 1;
      return false;
    }
    // The other closing sign ends what is around us.
    return sign !== '}' && sign !== ']';
  }

  #string(): string {
    const text = this.#text;
    const quote = text[this.#at]!;
    let value = '';
    let from = (this.#at += 1);
    while (this.#at < text.length && text[this.#at] !== quote) {
      if (text[this.#at] !== '\\') {
        this.#at += 1;
        continue;
      }
      value += text.slice(from, this.#at);
      const sign = text[this.#at + 1] ?? '';
      const code = sign === 'u' ? /^[\da-f]{4}/i.exec(text.slice(this.#at + 2, this.#at + 6)) : null;
      value += code ? String.fromCharCode(Number.parseInt(code[0], 16)) : (ESCAPES[sign] ?? sign);
      from = this.#at += code ? 6 : 2;
    }
    value += text.slice(from, this.#at);
    this.#at += 1;
    return value;
  }

  #plain(): unknown {
    const from = this.#at;
    while (this.#at < this.#text.length && !PLAIN_END.test(this.#text[this.#at]!)) this.#at += 1;
    const word = this.#text.slice(from, this.#at);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null' || word === '') return null;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }

  /** Spaces and comments. */
  #skip(): void {
    const text = this.#text;
    for (;;) {
      while (this.#at < text.length && /\s/.test(text[this.#at]!)) this.#at += 1;
      const end = text.startsWith('/*', this.#at) ? '*/' : text.startsWith('//', this.#at) ? '\n' : undefined;
      if (end === undefined) return;
      const stop = text.indexOf(end, this.#at + 2);
      this.#at = stop < 0 ? text.length : stop + end.length;
    }
  }
}
