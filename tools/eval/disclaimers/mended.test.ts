import { expect, test } from 'vitest';
import { blocksOf } from '@/tools/annotate/blocks-of';
import { loadPack } from '@/tools/annotate/load-pack';
import { compileRecogniser, loadRecogniser } from '@/utils/recognition/recogniser';
import { mended } from './read-sets';

/** As the goals have it: notes found, the right list among those found, the right entities where the pack has them. */
const GOALS = { found: 0.98, list: 0.98, entities: 0.98 };

const recogniser = loadRecogniser(compileRecogniser([loadPack('world-affairs')]))!;
const find = (text: string) => recogniser.annotate({ blocks: blocksOf(text).blocks }).disclaimers;

test('notes the grammar was mended on stay read', () => {
  const rows = mended().notes.map((note) => ({ note, found: find(note.text) }));
  const hit = rows.filter(({ found }) => found.length > 0);
  const listed = hit.filter(({ note }) => note.list !== undefined);
  const wrongList = listed.filter(
    ({ note, found }) =>
      !found.some(({ list, also = [] }) => [list, ...also.map((it) => it.list)].includes(note.list)),
  );
  const known = hit.filter(({ note }) => note.entities.length > 0);
  const wrongEntities = known.filter(({ note, found }) => {
    const entities = new Set(found.flatMap((item) => item.entities));
    return [...entities].toSorted().join() !== note.entities.toSorted().join();
  });
  expect(hit.length / rows.length).toBeGreaterThanOrEqual(GOALS.found);
  expect(1 - wrongList.length / listed.length).toBeGreaterThanOrEqual(GOALS.list);
  expect(1 - wrongEntities.length / known.length).toBeGreaterThanOrEqual(GOALS.entities);
});

test('ordinary sentences stay ordinary', () => {
  expect(mended().ordinary.filter((text) => find(text).length > 0)).toEqual([]);
});
