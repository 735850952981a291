import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDisclaimers } from '.';
import { KNOWN } from './testing/known';
import { nameTable, plainContext } from './testing/plain-context';

const NOTES = '../shared/disclaimers-dev.tsv';
const NO_NOTES = '../shared/disclaimers-dev-negatives.tsv';
const names = nameTable(KNOWN);

/** The texts of a file of rows, text first. */
function textsOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0]!);
}

function holdsNote(text: string): boolean {
  const article = { blocks: [{ text, kind: 'paragraph' as const }] };
  return findDisclaimers(article, plainContext(article, names)).length > 0;
}

const present = existsSync(NOTES) && existsSync(NO_NOTES);
const aside = present ? '' : ' (skipped: ../shared is not there)';

describe.skipIf(!present)(`wordings collected from the press${aside}`, () => {
  test('all but one in twenty are found', () => {
    const missed = textsOf(NOTES).filter((text) => !holdsNote(text));
    expect(missed.length / textsOf(NOTES).length).toBeLessThanOrEqual(0.05);
  });

  test('no ordinary sentence is taken for one', () => {
    expect(textsOf(NO_NOTES).filter(holdsNote)).toEqual([]);
  });
});
