import { describe, expect, it, test } from 'vitest';
import { coveredBy, GAP, isNarrow, MARGIN, place, type PlacementWorld, type Rect } from './placement';

const viewport: Rect = { left: 0, top: 0, width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number, width = 60): Rect => ({ left, top, width, height: 20 });

function placed(world: Partial<PlacementWorld>) {
  return place({ rects: [line(100, 200)], card, viewport, direction: 'ltr', ...world });
}

describe('beside its word', () => {
  test.each<[string, Partial<PlacementWorld>, object]>([
    ['below, from where the word begins', {}, { side: 'below', left: 100, edge: 220 + GAP }],
    [
      'above where there is no room below',
      { rects: [line(100, 600)] },
      { side: 'above', left: 100, edge: 600 - GAP, maxHeight: 600 - GAP - MARGIN },
    ],
    [
      'where there is more room when neither has enough',
      { rects: [line(100, 500)], card: { width: 360, height: 700 } },
      { side: 'above', maxHeight: 500 - GAP - MARGIN },
    ],
    ['no farther right than it is seen whole', { rects: [line(900, 200)] }, { left: 1000 - MARGIN - 360 }],
    ['no farther left either', { rects: [line(-40, 200)] }, { left: MARGIN }],
    [
      'ending where the word ends, on pages written from right to left',
      { rects: [line(600, 200)], direction: 'rtl' },
      { left: 600 + 60 - 360 },
    ],
    [
      'at the line under the pointer when the name wraps',
      { rects: [line(900, 200), line(8, 220)], pointer: { x: 20, y: 230 } },
      { left: 8, edge: 240 + GAP },
    ],
    [
      'at its first line in view without a pointer',
      { rects: [line(900, -30), line(8, 20)] },
      { left: 8, edge: 40 + GAP },
    ],
    [
      'within what is seen of a page that is zoomed in',
      { rects: [line(700, 500)], viewport: { left: 500, top: 400, width: 500, height: 400 } },
      { side: 'below', left: 1000 - MARGIN - 360, edge: 520 + GAP, maxHeight: 800 - MARGIN - 520 - GAP },
    ],
  ])('%s', (_, world, expected) => {
    expect(placed(world)).toMatchObject({ kind: 'beside', ...expected });
  });

  it('stays on its side while there is room for some of it, so that it does not jump when it grows', () => {
    const tall = { rects: [line(100, 420)], card: { width: 360, height: 500 } };
    expect(placed(tall)).toMatchObject({ side: 'above' });
    expect(placed({ ...tall, side: 'below' })).toMatchObject({
      side: 'below',
      maxHeight: 800 - MARGIN - 440 - GAP,
    });
    expect(placed({ rects: [line(100, 700)], side: 'below' })).toMatchObject({ side: 'above' });
  });

  it('takes no account of the empty rectangles that some lines have', () => {
    expect(placed({ rects: [line(0, 0, 0), line(100, 200)] })).toMatchObject({ left: 100, edge: 220 + GAP });
  });
});

test('on a narrow screen it lies at the foot of what is seen', () => {
  const phone = { left: 0, top: 0, width: 390, height: 700 };
  expect(isNarrow(phone)).toBe(true);
  expect(placed({ viewport: phone })).toEqual({
    kind: 'sheet',
    left: 0,
    bottom: 700,
    width: 390,
    maxHeight: 420,
  });
  expect(isNarrow(viewport)).toBe(false);
});

test.each<[string, number, readonly Rect[], number]>([
  ['a line above the sheet', 500, [line(10, 400)], 0],
  ['a line that the sheet touches', 500, [line(10, 480)], GAP],
  ['a line under the sheet', 500, [line(10, 700)], 220 + GAP],
  ['a name on two lines, the second of them covered', 500, [line(10, 470), line(10, 500)], 20 + GAP],
  [
    'a note longer than there is room',
    500,
    Array.from({ length: 40 }, (_, at) => line(10, 300 + at * 25)),
    300 - MARGIN,
  ],
  ['a note that began above what is seen', 500, [line(10, -30), line(10, 5), line(10, 510)], 0],
])('%s is uncovered', (_, top, rects, by) => {
  expect(coveredBy(top, { rects, viewport })).toBe(by);
});
