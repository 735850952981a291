/** How far into a page its charset must be declared. https://html.spec.whatwg.org/#charset */
const DECLARED_WITHIN = 4096;
const BYTE_ORDER_MARKS: readonly [charset: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;
/** What old pages that declare nothing are in. */
const UNDECLARED = 'windows-1252';

/**
 * The text of a page's bytes: by its byte order mark; as UTF-8 where they are that, whatever a page declares, since
 * pages are often saved in another charset than they were served in; else as declared.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const [marked] = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, inMeta, inXml] = DECLARED.exec(start) ?? [];
  return (
    decodeAs('utf-8', bytes, { fatal: true }) ??
    decodeAs(inMeta ?? inXml ?? UNDECLARED, bytes) ??
    new TextDecoder(UNDECLARED).decode(bytes)
  );
}

/** `undefined` for charsets that do not exist, and bytes that are not in them where that is `fatal`. */
function decodeAs(charset: string, bytes: Uint8Array, options: TextDecoderOptions = {}): string | undefined {
  try {
    return new TextDecoder(charset, options).decode(bytes);
  } catch {
    return undefined;
  }
}
