import { expect, test } from 'vitest';
import type { Entity } from '@/utils/knowledge';
import { compileRecogniser } from '@/utils/recognition/compile';
import { loadRecogniser } from '@/utils/recognition/recogniser';

function outlet(id: string, en: string, ru: string, siteNames?: string[]): Entity {
  return {
    id,
    kind: 'agency',
    label: { en, ru },
    names: [],
    summary: { en: '', ru: '' },
    statements: [],
    statuses: [],
    sources: [],
    outlet: { hosts: [`${id}.example`], ...(siteNames === undefined ? {} : { siteNames }) },
  };
}

const entities = [
  outlet('moscow-times', 'The Moscow Times', 'The Moscow Times', ['Moscow Times: Independent News']),
  outlet('kenya-standard', 'The Standard (Kenya)', 'The Standard (Кения)', ['The Standard']),
  outlet('hong-kong-standard', 'The Standard (Hong Kong)', 'The Standard (Гонконг)', ['The Standard']),
];
const info = { id: 'test', version: '1', title: { en: '', ru: '' }, date: '2026-11-25', license: '' };
const recogniser = loadRecogniser(
  compileRecogniser([{ ...info, entities, decoys: [], sources: [] } as never]),
)!;

test.each([
  ['The Moscow Times', 'moscow-times'],
  ['moscow times', 'moscow-times'],
  ['MOSCOWTIMES', 'moscow-times'],
  ['Moscow Times — Independent News', 'moscow-times'],
  ['The Standard (Kenya)', 'kenya-standard'],
  ['The Standard', undefined],
  ['moscow-times.example', undefined],
  ['', undefined],
])('%j is %s', (name, id) => {
  expect(recogniser.outletNamed(name)).toBe(id);
});

test('a site name is no host', () => {
  expect(recogniser.outletOf('moscow-times.example')).toBe('moscow-times');
  expect(recogniser.outletOf('=moscowtimes')).toBeUndefined();
});
