import type { PageClue, PageClues } from '@/utils/recognition/annotation';

/** A page as it would be if it said less: how much hangs on each kind of place. */
export type Less = { name: string; of: (clues: PageClues) => PageClues };

export const LESS: readonly Less[] = [
  { name: 'all', of: (clues) => clues },
  { name: 'without JSON-LD', of: withoutLinked },
  { name: 'without meta elements', of: withoutMeta },
  { name: 'without both', of: (clues) => withoutLinked(withoutMeta(clues)) },
  { name: 'what readers see', of: (clues) => withoutAddress(withoutLinked(withoutMeta(clues))) },
  { name: 'the text alone', of: (clues) => ({ ...withoutAddress(withoutLinked(clues)), elements: [] }) },
  { name: 'the address alone', of: ({ url, language }) => ({ ...EMPTY, url, language }) },
];

const EMPTY: PageClues = {
  url: '',
  language: '',
  title: '',
  elements: [],
  scripts: [],
  above: '',
  below: '',
};

function withoutLinked(clues: PageClues): PageClues {
  return { ...clues, scripts: [] };
}

function withoutMeta(clues: PageClues): PageClues {
  return {
    ...clues,
    elements: clues.elements.filter((clue) => clue.element !== 'meta' || namesAddress(clue)),
  };
}

/** Neither its own nor any it names. */
export function withoutAddress(clues: PageClues): PageClues {
  return { ...clues, url: '', elements: clues.elements.filter((clue) => !namesAddress(clue)) };
}

function namesAddress({ element, name }: PageClue): boolean {
  return element === 'link' || element === 'base' || (element === 'meta' && /^og:url$/i.test(name));
}
