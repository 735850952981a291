import { expect, test } from 'vitest';
import { cutAt } from './cut';

const BOX = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];

test('cuts a polygon along a parallel', () => {
  const { north, south } = cutAt([BOX], 4);
  expect(north).toEqual([
    [
      [0, 4],
      [0, 10],
      [10, 10],
      [10, 4],
      [0, 4],
    ],
  ]);
  expect(south).toEqual([
    [
      [0, 0],
      [0, 4],
      [10, 4],
      [10, 0],
      [0, 0],
    ],
  ]);
});

test.each([
  [20, { north: [], south: [BOX] }],
  [-20, { north: [BOX], south: [] }],
])('leaves whole what a parallel at %i° does not cross', (latitude, parts) => {
  expect(cutAt([BOX], latitude)).toEqual(parts);
});
