import { KINDS, type Language, type PackOffer, type PackOnShelf, type PackProblem } from '@/utils/knowledge';
import { formatDate } from './format-date';
import { commonStringsIn } from '@/utils/reading/strings/common';
import type { PacksStrings } from '@/utils/reading/strings/packs';

/** A problem with a pack in a sentence, and what its maker should read, in English. */
export type ProblemWords = { text: string; faults: string[] };

export function problemWords(problem: PackProblem, words: PacksStrings): ProblemWords {
  const { problems } = words;
  switch (problem.why) {
    case 'faults':
      return { text: problems.faults, faults: problem.faults };
    case 'status':
      return said(problems.status(String(problem.status)));
    case 'redirected':
      return said(problems.redirected(problem.to));
    case 'older':
      return said(problems.older(problem.version));
    case 'other-pack':
      return said(problems['other-pack'](problem.id));
    case 'not-kept':
      return said(problem.failure ? words.failures[problem.failure] : problems['not-kept']);
    default:
      return said(problems[problem.why]);
  }
}

function said(text: string): ProblemWords {
  return { text, faults: [] };
}

/** Where a pack came from, in a few words. */
export function originWords(origin: PackOnShelf['origin'], { origin: words }: PacksStrings): string {
  if (origin.from === 'extension') return words.extension;
  return origin.from === 'file' ? words.file(origin.name) : words.address(hostOf(origin.url));
}

/** The host of an address; the address itself when it has none. */
export function hostOf(url: string): string {
  return /^https?:\/\/([^/?#@]+)/.exec(url)?.[1] ?? url;
}

/** What is in a pack that is offered, a line each. */
export function offerLines(offer: PackOffer, words: PacksStrings, language: Language): string[] {
  const numbers = new Intl.NumberFormat(language);
  const { kinds } = commonStringsIn(language);
  const counted = KINDS.flatMap((kind) => {
    const count = offer.kinds[kind];
    return count === undefined ? [] : [`${kinds[kind]}: ${numbers.format(count)}`];
  });
  return [
    originWords(offer.origin, words),
    ...(counted.length === 0 ? [] : [counted.join(' · ')]),
    words.offer.counts(numbers.format(offer.names), numbers.format(offer.sources)),
    words.offer.size(sizeWords(offer.bytes, language)),
    offer.key === undefined ? words.unsigned : words.key(offer.key),
    ...(offer.shared === 0 ? [] : [words.offer.shared(numbers.format(offer.shared))]),
    ...(offer.replaces ? [words.offer.replaces(offer.replaces.version)] : []),
  ];
}

/** A number of bytes as people read it: `12 kB`, `3.4 MB`. */
export function sizeWords(bytes: number, language: Language): string {
  const [unit, size] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(size);
}

/** The reader's day of an instant, in words. `time` in milliseconds since 1970. */
export function dayWords(time: number, language: Language): string {
  const at = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return formatDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, language);
}
