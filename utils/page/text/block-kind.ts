import type { BlockKind } from '@/utils/recognition/annotation';

const BY_NAME: Record<string, BlockKind> = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  address: 'byline',
  td: 'other',
  th: 'other',
};

const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|credits?|copyright|photographer)(?:$|[\s_-])/i;
const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|authors?|dateline)(?:$|[\s_-])/i;
const BYLINE_PROPERTY = /^(?:author|creator)$/;
/** A block of more letters is prose, whatever its class: author biographies, captioned essays. UTF-16 units. */
const LONGEST_CREDIT = 400;

/**
 * The kind of block an element that breaks the text begins. What stands within a caption or byline stays one;
 * `undefined` when neither the element nor what it stands in says.
 */
export function kindOf(element: Element, outer: BlockKind | undefined): BlockKind | undefined {
  if (outer === 'caption' || outer === 'byline') return outer;
  return BY_NAME[element.localName] ?? creditKind(element) ?? plainKind(element, outer);
}

function plainKind(element: Element, outer: BlockKind | undefined): BlockKind | undefined {
  return element.localName === 'p' && outer !== 'list-item' ? 'paragraph' : outer;
}

function creditKind(element: Element): BlockKind | undefined {
  const words = element.getAttribute('class') ?? '';
  const kind = CAPTION_CLASS.test(words) ? 'caption' : isByline(element, words) ? 'byline' : undefined;
  return kind && element.textContent.length <= LONGEST_CREDIT ? kind : undefined;
}

function isByline(element: Element, words: string): boolean {
  return (
    BYLINE_CLASS.test(words) ||
    element.getAttribute('rel') === 'author' ||
    BYLINE_PROPERTY.test(element.getAttribute('itemprop') ?? '')
  );
}
