/** What a pack may at most be. Far above any pack there is, and far below what would bring a browser down. */
export const PACK_LIMITS = {
  /** Bytes of the file. */
  bytes: 64_000_000,
  /** Arrays and objects within each other; a pack has seven. */
  depth: 12,
  /** Values, keys included. */
  values: 8_000_000,
  /** Bytes of one text. */
  text: 20_000,
} as const;

type Limits = { readonly [K in keyof typeof PACK_LIMITS]: number };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/**
 * Says in which way the bytes of a JSON file are beyond the limits, in one pass and without making anything of them;
 * `undefined` when they are within. Says nothing about whether it is JSON.
 */
export function limitsFault(bytes: Uint8Array, limits: Limits = PACK_LIMITS): string | undefined {
  if (bytes.length > limits.bytes) return `the file is larger than ${limits.bytes / 1e6} MB`;
  let depth = 0;
  let values = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      const start = at;
      for (at += 1; at < bytes.length && bytes[at] !== QUOTE; at += 1) if (bytes[at] === BACKSLASH) at += 1;
      if (at - start > limits.text) return `a text is longer than ${limits.text} bytes, at byte ${start}`;
    } else if (byte === COMMA || byte === COLON) {
      values += 1;
    } else if (OPEN.has(byte)) {
      depth += 1;
      values += 1;
      if (depth > limits.depth)
        return `lists lie deeper than ${limits.depth} within each other, at byte ${at}`;
    } else if (CLOSE.has(byte)) {
      depth -= 1;
    }
    if (values > limits.values) return `there are more than ${limits.values} values`;
  }
  return undefined;
}
