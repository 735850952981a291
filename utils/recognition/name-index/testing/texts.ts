import fc from 'fast-check';

/** What the tokeniser has rules for, and plain words. */
const PARTS = [
  ...[
    'a',
    'b',
    'ab',
    'Bank',
    'of',
    'США',
    'Лавров',
    'й',
    'и\u0306',
    'ё',
    'É',
    'e\u0301',
    'ß',
    'x1',
    '201st',
    'st',
  ],
  ...['TACC', 'ТАСС', 'Р\u006Fссия', '\u0421NN', 'iPhoneы', 'на', 'BBC', '𝗥', '🍎', '北', 'ﬁ', 'क़', '\uD800'],
  ...[
    '.',
    '. ',
    ',',
    ', ',
    '-',
    ' - ',
    '—',
    '--',
    "'",
    "'s",
    '’s',
    "s'",
    '«',
    '»',
    '“',
    '(',
    '&',
    '/',
    '!',
    '™',
  ],
  ...['\u00AD', '\u200B', '\u0301', '\u00A0', '\n', '\n\n', '\r\n', '\u2029', '\uFFFC', '\uFE0F', '\t', '  '],
  ...['U.S.', 'С.В.', 'S. ', 'С. В. ', 'U.S', "O'", 'd’'],
];

const KNOWN = [
  { weight: 6, arbitrary: fc.constantFrom(...PARTS) },
  { weight: 5, arbitrary: fc.constant(' ') },
];

/** Strings of what the tokeniser has rules for, most parts with a space between. */
export function knownText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.oneof(...KNOWN), { maxLength }).map((parts) => parts.join(''));
}

/** As `knownText`, with any characters among them. */
export function hardText(maxLength: number): fc.Arbitrary<string> {
  const part = fc.oneof(...KNOWN, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) });
  return fc.array(part, { maxLength }).map((parts) => parts.join(''));
}

/** Any code units at all, lone surrogates too. */
export function anyText(): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units));
}

/** A text and names, most of which are pieces of it. */
export function textWithNames(): fc.Arbitrary<{ text: string; names: string[] }> {
  return hardText(60).chain((text) => {
    const place = fc.integer({ min: 0, max: text.length });
    const piece = fc
      .tuple(place, fc.integer({ min: 0, max: 16 }))
      .map(([at, length]) => text.slice(at, at + length));
    const name = fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: hardText(6) });
    return fc.record({ text: fc.constant(text), names: fc.array(name, { maxLength: 10 }) });
  });
}
