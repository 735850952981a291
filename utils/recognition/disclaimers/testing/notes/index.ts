import { AGENTS } from './agents';
import { BANNED } from './banned';
import { ELSEWHERE } from './elsewhere';
import { ENGLISH_ELSEWHERE } from './english-elsewhere';
import { ENGLISH_LABELS } from './english-labels';
import { ENGLISH_RUSSIA } from './english-russia';
import { PLATES } from './plates';
import type { NoteRow } from './note-row';

/**
 * Notes in all shapes, in our own words. The grammar was mended until all of them were read; see tools/eval for notes
 * that were not used so.
 */
export const NOTES: readonly NoteRow[] = [
  ...PLATES,
  ...ELSEWHERE,
  ...AGENTS,
  ...BANNED,
  ...ENGLISH_LABELS,
  ...ENGLISH_RUSSIA,
  ...ENGLISH_ELSEWHERE,
];
