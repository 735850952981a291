import { expect, test } from 'vitest';
import { readMap } from './read-map';

const DRAWING = { formatVersion: 1, land: 'M0 0', shapes: {} };
const FILES: Record<string, unknown> = {
  'country/TJ': DRAWING,
  'entity/g20': { formatVersion: 1, same: 'world' },
  'entity/circle': { formatVersion: 1, same: 'entity/circle' },
  'entity/astray': { formatVersion: 1, same: '../secret' },
  'entity/old': { formatVersion: 0, land: '' },
  'entity/text': 'text',
  world: DRAWING,
};

async function read(name: string): Promise<unknown> {
  if (!(name in FILES)) throw new TypeError('Failed to fetch');
  return FILES[name];
}

test.each([
  ['country/TJ', DRAWING],
  ['entity/g20', DRAWING],
  ['entity/circle', undefined],
  ['entity/astray', undefined],
  ['entity/old', undefined],
  ['entity/text', undefined],
  ['entity/none', undefined],
  ['../packs/bundled', undefined],
  ['country/../../x', undefined],
])('%s', async (name, expected) => {
  expect(await readMap(name, read)).toBe(expected);
});
