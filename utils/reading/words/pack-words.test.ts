import { expect, test } from 'vitest';
import type { PackOffer, PackProblem } from '@/utils/knowledge';
import { dayWords, hostOf, offerLines, originWords, problemWords, sizeWords } from './pack-words';
import { packsStringsIn } from '@/utils/reading/strings/packs';

const [en, ru] = [packsStringsIn('en'), packsStringsIn('ru')];
const OFFER: PackOffer = {
  token: 't',
  info: {
    id: 'rivers',
    version: '2026.11.25',
    title: { en: 'Rivers', ru: 'Реки' },
    publisher: { name: 'Institute of Rivers' },
    licence: 'CC-BY-4.0',
    asOf: '2026-11-24',
    entities: 3,
  },
  origin: { from: 'address', url: 'https://packs.example/rivers.json' },
  bytes: 12_345,
  kinds: { place: 1, person: 2 },
  names: 1200,
  sources: 4,
  shared: 0,
};

test.each<[PackProblem, string]>([
  [{ why: 'offline' }, 'There is no network.'],
  [{ why: 'status', status: 404 }, 'The site answered with 404.'],
  [{ why: 'redirected', to: 'b.example' }, 'The address leads to another host: b.example.'],
  [{ why: 'older', version: '2026.1.1' }, 'It is older than the one you have: 2026.1.1.'],
  [{ why: 'other-pack', id: 'lakes' }, 'Another pack answers at the address: lakes.'],
  [{ why: 'not-kept' }, 'The browser keeps nothing here.'],
  [{ why: 'not-kept', failure: 'quota' }, en.failures.quota],
])('%j', (problem, text) => {
  expect(problemWords(problem, en)).toEqual({ text, faults: [] });
});

test('faults stay as they are, for who made the pack', () => {
  expect(problemWords({ why: 'faults', faults: ['a: licence: …'] }, ru)).toEqual({
    text: ru.problems.faults,
    faults: ['a: licence: …'],
  });
});

test.each([
  [OFFER.origin, 'from packs.example'],
  [{ from: 'file', name: 'rivers.json' } as const, 'from the file rivers.json'],
  [{ from: 'extension' } as const, 'comes with Sourcenote'],
])('%j', (origin, words) => {
  expect(originWords(origin, en)).toBe(words);
});

test('an address that is none is its own host', () => {
  expect(hostOf('rivers')).toBe('rivers');
});

test('what is in a pack that is offered', () => {
  expect(offerLines(OFFER, en, 'en')).toEqual([
    'from packs.example',
    'Person: 2 · Place: 1',
    '1,200 written names, 4 sources',
    'Size: 12 kB',
    en.unsigned,
  ]);
  const signed = { ...OFFER, key: 'abc=', shared: 2, replaces: { ...OFFER.info, version: '2026.11.24' } };
  expect(offerLines(signed, en, 'en').slice(4)).toEqual([
    'Signed with the key abc=',
    en.offer.shared('2'),
    'Takes the place of version 2026.11.24.',
  ]);
});

test.each([
  [0, 'en', '0 kB'],
  [12_345, 'en', '12 kB'],
  [2_345_678, 'en', '2.3 MB'],
  [2_345_678, 'ru', '2,3 МБ'],
] as const)('%d bytes in %s', (bytes, language, words) => {
  expect(sizeWords(bytes, language).replaceAll(' ', ' ')).toBe(words);
});

test('a day on the reader’s calendar', () => {
  expect(dayWords(new Date(2026, 10, 5, 12).getTime(), 'en')).toBe('5 November 2026');
});
