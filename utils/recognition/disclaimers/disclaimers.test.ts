import { describe, expect, test } from 'vitest';
import { findIn } from './testing/find-in';
import { NOTES } from './testing/notes';
import { ORDINARY } from './testing/ordinary';

describe('notes in our own words', () => {
  test.each(NOTES)('%s', (text, list, entities) => {
    const found = findIn([text]);
    expect(found.length).toBeGreaterThan(0);
    if (list !== undefined) expect(found.map((note) => note.list)).toContain(list);
    expect(found.flatMap((note) => note.entities)).toEqual(expect.arrayContaining([...entities]));
  });
});

describe('ordinary sentences', () => {
  test.each(ORDINARY)('%s', (text) => {
    expect(findIn([text])).toEqual([]);
  });
});
