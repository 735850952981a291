import { expect, test } from 'vitest';
import type { Status } from '@/utils/knowledge';
import { axisOf, timelineOf } from './timeline';

const days = { published: '2021-07-07', today: '2026-11-25' };

function strip(...statuses: Omit<Status, 'sources' | 'list'>[]) {
  const all = statuses.map((status) => ({ list: 'ru-terrorist', sources: [], ...status }));
  const axis = axisOf(all, days);
  return axis === undefined ? undefined : timelineOf(all[0]!, axis, days);
}

test('runs from a little before the first date to today, with the article where it stands', () => {
  const line = strip({ decided: '2003-02-14', suspended: '2025-04-17' })!;
  expect(line.stretches.map(({ state }) => state)).toEqual(['in-force', 'suspended']);
  const [inForce, suspended] = line.stretches;
  expect(inForce!.from).toBeCloseTo(0.057, 2);
  expect(inForce!.to).toBe(suspended!.from);
  expect(suspended!.to).toBe(1);
  expect(line.article).toBeGreaterThan(inForce!.from);
  expect(line.article).toBeLessThan(inForce!.to);
  expect(line.labels.map(({ text }) => text)).toEqual(['2003', '2025']);
});

test.each<[string, Omit<Status, 'sources' | 'list'>, string[], string[]]>([
  ['begins on an unknown day when only seen', { seen: '2024' }, ['uncertain', 'in-force'], ['2024']],
  ['ends on a known day', { lifted: '2023-12' }, ['uncertain'], ['2023']],
  [
    'comes back',
    { entered: '2003', suspended: '2010', resumed: '2015' },
    ['in-force', 'suspended', 'in-force'],
    ['2003', '2010', '2015'],
  ],
  ['is contested', { entered: '2003', contested: '2019' }, ['in-force', 'contested'], ['2003', '2019']],
  ['is nothing after it was lifted', { entered: '2003', lifted: '2012' }, ['in-force'], ['2003', '2012']],
  [
    'leaves out a year that would touch the next',
    { entered: '2003', suspended: '2021', resumed: '2022', lifted: '2023' },
    ['in-force', 'suspended', 'in-force'],
    ['2003', '2023'],
  ],
])('an entry that %s', (_, status, states, years) => {
  const line = strip(status)!;
  expect(line.stretches.map(({ state }) => state)).toEqual(states);
  expect(line.labels.map(({ text }) => text)).toEqual(years);
});

test('strips of one card share their axis', () => {
  const late = { entered: '2019-01-01' };
  const alone = strip(late)!.stretches[0]!.from;
  const beside = strip(late, { entered: '1999-01-01' })!.stretches[0]!.from;
  expect(beside).toBeGreaterThan(alone);
});

test('an entry of this week still has a strip of some length', () => {
  const line = strip({ entered: '2026-11-24' })!;
  expect(line.stretches[0]!.from).toBeLessThan(1);
  expect(line.labels[0]).toMatchObject({ text: '2026', anchor: 'end' });
});

test('no date, no strip', () => {
  expect(strip({})).toBeUndefined();
});
