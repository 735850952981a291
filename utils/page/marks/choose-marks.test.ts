import { expect, test } from 'vitest';
import type { Mention } from '@/utils/recognition/annotation';
import { chooseMarks, MARK_SCORE, MOST_MARKS, type Choice } from './choose-marks';

const styles = { nato: 'name', tass: 'outlet', taliban: 'status' } as const;
/** Two blocks under one heading, one under the next. */
const sections = [1, 1, 2];

function mention(entity: string, block: number, start: number, score = 1): Mention {
  return { entity, block, start, end: start + 4, score, reasons: [] };
}

function chosen(mentions: Mention[], choice: Partial<Choice> = {}): string[] {
  const plans = chooseMarks(
    { mentions, disclaimers: [] },
    { sections, styles, which: 'first-per-section', ...choice },
  );
  return plans.map(({ subject, style, block, start }) => {
    const about = subject.about === 'entity' ? `${subject.entity}#${subject.mention}` : 'note';
    return `${about} ${style} ${block}:${start}`;
  });
}

const text = [
  mention('nato', 0, 0),
  mention('nato', 0, 20),
  mention('tass', 1, 5),
  mention('nato', 1, 30),
  mention('nato', 2, 9),
];

test('the first mention in each section is marked', () => {
  expect(chosen(text)).toEqual(['nato#0 name 0:0', 'tass#2 outlet 1:5', 'nato#4 name 2:9']);
});

test('or all of them', () => {
  expect(chosen(text, { which: 'all' })).toHaveLength(5);
});

test.each<[string, Mention[], Partial<Choice>, string[]]>([
  ['in doubt: no mark', [mention('nato', 0, 0, MARK_SCORE - 0.01)], {}, []],
  [
    'a doubtful mention does not use up the first one',
    [mention('nato', 0, 0, 0.3), mention('nato', 0, 9)],
    {},
    ['nato#1 name 0:9'],
  ],
  ['what the reader hid', text, { hidden: new Set(['nato']) }, ['tass#2 outlet 1:5']],
  ['what nothing is known about', [mention('stranger', 0, 0)], {}, []],
])('%s', (_, mentions, choice, expected) => {
  expect(chosen(mentions, choice)).toEqual(expected);
});

test('whom a note is about keeps its own mark in it, and all come in the order of the text', () => {
  const plans = chooseMarks(
    {
      mentions: [mention('taliban', 2, 6), mention('nato', 0, 3)],
      disclaimers: [{ block: 2, start: 2, end: 50, claim: 'banned', entities: ['taliban'] }],
    },
    { sections, styles, which: 'all' },
  );
  expect(plans.map(({ style, block, start }) => [style, block, start])).toEqual([
    ['name', 0, 3],
    ['disclaimer', 2, 2],
    ['status', 2, 6],
  ]);
});

test.each<[what: string, within: string, about: string[], marked: string[]]>([
  ['the ministry or state that it names opens the note', 'nato', ['taliban'], ['disclaimer', 'name']],
  ['whom it is about keeps its mark', 'nato', ['nato'], ['disclaimer', 'name']],
  ['whoever else stands on a list does too', 'taliban', [], ['disclaimer', 'status']],
  ['an outlet does too', 'tass', [], ['disclaimer', 'outlet']],
])('in a note: %s', (_, entity, entities, marked) => {
  const plans = chooseMarks(
    {
      mentions: [mention(entity, 0, 10), mention(entity, 1, 0)],
      disclaimers: [{ block: 0, start: 5, end: 40, claim: 'banned', entities }],
    },
    { sections, styles, which: 'first-per-section' },
  );
  expect(plans.map(({ style }) => style)).toEqual(marked);
  const isWord = entity === 'nato' && entities[0] !== 'nato';
  expect(plans.find(({ style }) => style !== 'disclaimer')?.block).toBe(isWord ? 1 : 0);
});

test('an endless page gets no endless number of ranges', () => {
  const many = Array.from({ length: MOST_MARKS + 500 }, (_, at) => mention('nato', 0, at * 5));
  expect(chosen(many, { which: 'all' })).toHaveLength(MOST_MARKS);
});
