import { expect, test } from 'vitest';
import { isHeadedFor, type Point } from './safe-triangle';

const below = { left: 100, top: 100, right: 440, bottom: 300 };

test.each<[string, Point, Point, boolean]>([
  ['straight down to the card', { x: 120, y: 80 }, { x: 120, y: 84 }, true],
  ['slanting to its far corner', { x: 120, y: 80 }, { x: 184, y: 84 }, true],
  ['just beside its corner, as hands do', { x: 120, y: 80 }, { x: 112, y: 85 }, true],
  ['past its side', { x: 120, y: 80 }, { x: 100, y: 82 }, false],
  ['along the line of text', { x: 120, y: 80 }, { x: 130, y: 80 }, false],
  ['away from it', { x: 120, y: 80 }, { x: 120, y: 76 }, false],
  ['not at all', { x: 120, y: 80 }, { x: 120, y: 80 }, false],
  ['up to a card above', { x: 200, y: 330 }, { x: 210, y: 320 }, true],
  ['down from a card above', { x: 200, y: 330 }, { x: 200, y: 340 }, false],
  ['from its left', { x: 60, y: 200 }, { x: 70, y: 210 }, true],
  ['from its right', { x: 480, y: 200 }, { x: 470, y: 190 }, true],
  ['from its right, away', { x: 480, y: 200 }, { x: 490, y: 200 }, false],
])('a pointer moving %s: %o to %o is headed for it: %s', (_, from, to, headed) => {
  expect(isHeadedFor(below, { from, to })).toBe(headed);
});
