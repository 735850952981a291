import { existsSync, readFileSync } from 'node:fs';
import type { EntityId } from '@/utils/knowledge';

/** A note with what it should be understood as; fields that cannot be told from it are left out. */
export type ExpectedNote = { text: string; list?: EntityId; entities: EntityId[] };

const HELD_OUT = 'tools/eval/disclaimers/held-out';
const MENDED = 'tools/eval/disclaimers/mended';
const SHARED_NOTES = '../shared/disclaimers-dev.tsv';
const SHARED_ORDINARY = '../shared/disclaimers-dev-negatives.tsv';

/**
 * Notes in our own words after several publishers' habits, kept apart from those the grammar was mended on: text,
 * list and entities of the pack, parted by tabs; `¶` begins a new block.
 */
export function heldOutNotes(): Map<string, ExpectedNote[]> {
  return new Map(
    ['english', 'russian', 'neighbours'].map((name) => [name, notesOf(`${HELD_OUT}/${name}.tsv`)]),
  );
}

/** Notes written before the grammar was seen, then used to mend it, in the same form; and sentences likewise. */
export function mended(): { notes: ExpectedNote[]; ordinary: string[] } {
  return { notes: notesOf(`${MENDED}/notes.tsv`), ordinary: linesOf(`${MENDED}/ordinary.txt`) };
}

function notesOf(path: string): ExpectedNote[] {
  return linesOf(path).map((line) => {
    const [text = '', list = '', entities = ''] = line.split('\t');
    return {
      text: text.replaceAll(' ¶ ', '\n\n'),
      ...(list === '' ? {} : { list }),
      entities: entities === '' ? [] : entities.split(','),
    };
  });
}

/** Sentences that hold the same words and are no notes. */
export function heldOutOrdinary(): string[] {
  return linesOf(`${HELD_OUT}/ordinary.txt`);
}

/** Notes and other sentences collected from the press, where the checkout has them beside it. */
export function sharedTexts(): { notes: string[]; ordinary: string[] } | undefined {
  if (!existsSync(SHARED_NOTES) || !existsSync(SHARED_ORDINARY)) return undefined;
  const firstOf = (line: string): string => line.split('\t')[0]!;
  return { notes: linesOf(SHARED_NOTES).map(firstOf), ordinary: linesOf(SHARED_ORDINARY).map(firstOf) };
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
