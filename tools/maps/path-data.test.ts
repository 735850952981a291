import { expect, test } from 'vitest';
import { pathData, ringArea, type Ring } from './path-data';

const SQUARE: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

test.each<[string, Ring[], string]>([
  ['a square', [SQUARE], 'M0 0l10 0 0 10-10 0z'],
  [
    'points that repeat and points on a straight line',
    [
      [
        [0, 0],
        [0, 0],
        [5, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    ],
    'M0 0l10 0 0 10-10 0z',
  ],
  [
    'steps back and up',
    [
      [
        [5, 5],
        [3, 4],
        [1, 8],
      ],
    ],
    'M5 5l-2-1-2 4z',
  ],
  ['several rings', [SQUARE, SQUARE], 'M0 0l10 0 0 10-10 0zM0 0l10 0 0 10-10 0z'],
  [
    'nothing of what has no area',
    [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    '',
  ],
])('%s', (_, rings, data) => {
  expect(pathData(rings)).toBe(data);
});

test('the area of a ring', () => {
  expect(ringArea(SQUARE)).toBe(100);
});
