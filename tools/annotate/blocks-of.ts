import type { TextBlock } from '@/utils/recognition/annotation';

/** A plain text as blocks, each with where it begins in the text, in UTF-16 code units. */
export type PlacedBlocks = { blocks: TextBlock[]; offsets: number[] };

/** Longer first lines are no headlines. UTF-16 code units. */
const LONGEST_TITLE = 160;

/**
 * Cuts a plain text at empty lines. Lines within a paragraph stay together, since mail and wire copy is wrapped. A
 * short first paragraph without a full stop is the title.
 */
export function blocksOf(text: string): PlacedBlocks {
  const blocks: TextBlock[] = [];
  const offsets: number[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+(?:\n(?![ \t\r]*\n)[^\n]+)*/g)) {
    if (paragraph.trim() === '') continue;
    const isTitle =
      blocks.length === 0 &&
      paragraph.length < text.length &&
      paragraph.length <= LONGEST_TITLE &&
      !/[.!?…]["”»]?\s*$/u.test(paragraph);
    blocks.push({ text: paragraph, kind: isTitle ? 'title' : 'paragraph' });
    offsets.push(index);
  }
  return { blocks, offsets };
}
