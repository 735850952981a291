import { expect, test } from 'vitest';
import type { LiveAnswer } from '@/utils/knowledge';
import { liveView } from './live-view';
import { liveStringsIn } from '@/utils/reading/strings/live';

const ANSWER: LiveAnswer = {
  title: 'Zzyx League',
  language: 'en',
  match: 'title',
  description: 'Military alliance',
  extract: 'A league.',
  url: 'https://en.wikipedia.org/wiki/Zzyx_League',
  revised: '2026-11-19',
  item: { id: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' },
  facts: [
    {
      label: 'headquarters',
      values: [
        { text: 'Moscow', url: 'https://www.wikidata.org/wiki/Q649', since: '2003-11' },
        { text: 'Minsk', until: '2003' },
      ],
    },
    { label: 'inception', values: [{ text: '1992-05-15', date: '1992-05-15' }] },
  ],
  fetched: new Date(2026, 10, 24, 12).getTime(),
};
const telling = { words: liveStringsIn('en'), language: 'en' } as const;

test('says what Wikipedia says, with its sources, their licences and the day', () => {
  expect(liveView(ANSWER, {}, telling)).toEqual({
    title: 'Zzyx League',
    description: 'Military alliance',
    extract: 'A league.',
    notices: [],
    facts: [
      {
        label: 'headquarters',
        values: [
          { text: 'Moscow', url: 'https://www.wikidata.org/wiki/Q649', aside: 'since November 2003' },
          { text: 'Minsk', aside: 'until 2003' },
        ],
      },
      { label: 'inception', values: [{ text: '15 May 1992', aside: '' }] },
    ],
    sources: [
      {
        title: 'Wikipedia: Zzyx League',
        url: 'https://en.wikipedia.org/wiki/Zzyx_League',
        aside: 'as of 19 November 2026',
        licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
      },
      {
        title: 'Wikidata: Q1',
        url: 'https://www.wikidata.org/wiki/Q1',
        aside: '',
        licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      },
    ],
    fetched: 'Fetched on 24 November 2026',
  });
});

test.each([
  ['search', {}, ['There is no article of that name; this is the nearest: Zzyx League.']],
  ['ambiguous', {}, ['The name can mean several things; Wikipedia lists them.']],
  ['title', { stale: true }, ['An older answer; a newer one is on its way.']],
  ['title', { stale: true, offline: true }, ['There is no network; this was kept.']],
] as const)('%s %j is said first', (match, state, notices) => {
  expect(liveView({ ...ANSWER, match }, state, telling).notices).toEqual(notices);
});

test('an answer with nothing beside its text', () => {
  const { description: _, revised: __, item: ___, ...bare } = { ...ANSWER, facts: [] };
  const view = liveView(bare, {}, telling);
  expect(view).not.toHaveProperty('description');
  expect(view.sources).toHaveLength(1);
  expect(view.sources[0]!.aside).toBe('');
});
