/** The zero of each script whose ten digits stand in a row: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  shy: '',
};
const HIGHEST_CODE_POINT = 0x10ffff;

/** With ASCII digits, plain spaces and nothing invisible, so that dates can be looked for. Length may change. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0)!;
      const zero = ZEROS.find((from) => code >= from && code < from + 10);
      return zero === undefined ? digit : String(code - zero);
    });
}

/** One line: entities that were left in the text resolved, spaces single. */
export function plainLine(text: string, longest: number): string {
  return decodeEntities(decodeEntities(text.slice(0, longest * 2)))
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest)
    .trim();
}

/** The commonest HTML entities as what they stand for; others are left. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
