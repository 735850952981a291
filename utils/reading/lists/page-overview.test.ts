import { describe, expect, it, test } from 'vitest';
import type { Kind } from '@/utils/knowledge';
import { KINDS } from '@/utils/knowledge';
import { GROUPS, groupOf } from './groups';
import { pageOverview } from './page-overview';
import { PAGE_FACTS } from '@/utils/reading/testing/page-facts';

const days = { published: '2021-07-07', today: '2026-11-25' };
const english = { language: 'en', days, forEditors: true } as const;

describe('a page in words', () => {
  const overview = pageOverview(PAGE_FACTS, english);

  it('says whose it is and of when', () => {
    expect(overview).toMatchObject({
      host: 'example.com',
      published: '7 July 2021',
      source: { title: 'Agency', kind: 'News agency', facts: ['Land', 'Its state', 'Funding: state'] },
    });
  });

  it('lists names in reading order with what is in force or suspended', () => {
    expect(overview.names.map(({ title, count, statuses }) => [title, count, statuses])).toEqual([
      ['Minister', 4, []],
      ['Group', 2, ['Ru-terrorist: suspended since 2025']],
      ['Agency', 1, []],
    ]);
  });

  it('groups them in the order of groups', () => {
    expect(overview.groups.map(({ group, names }) => [group, names.length])).toEqual([
      ['people', 1],
      ['armed', 1],
      ['media', 1],
    ]);
  });

  it('tells who is quoted and how', () => {
    expect(overview.quoted).toEqual([
      { entity: 'agency', title: 'Agency', count: 2, how: 'in the text, photo credit' },
    ]);
  });

  it('tells what notes claim, of whom and where', () => {
    expect(overview.notes).toEqual([
      {
        index: 0,
        quote: 'The Group is a terrorist organization banned in Russia.',
        claim: 'Listed as terrorist · Russia',
        about: ['Group'],
        list: 'Ru-terrorist',
      },
    ]);
  });
});

describe('for editors', () => {
  const withoutNote = { ...PAGE_FACTS, notes: [] };

  it('names what stood on a list that day and carries no note', () => {
    expect(pageOverview(withoutNote, english).unnoted).toEqual([
      { entity: 'group', title: 'Group', lists: ['Ru-terrorist', 'Kz-banned'] },
    ]);
  });

  test.each([
    ['the note is there', PAGE_FACTS, english],
    ['nobody asked', withoutNote, { ...english, forEditors: false }],
    [
      'it was not listed yet',
      withoutNote,
      { ...english, days: { published: '2001-01-01', today: '2001-01-02' } },
    ],
  ])('is silent when %s', (_, facts, options) => {
    expect(pageOverview(facts, options).unnoted).toEqual([]);
  });
});

it('says of whom a note is when no pack has them', () => {
  const note = { ...PAGE_FACTS.notes[0]!, entities: [], subject: 'A medium' };
  const { list: _, ...unlisted } = note;
  expect(pageOverview({ ...PAGE_FACTS, notes: [unlisted] }, english).notes[0]).toMatchObject({
    about: ['A medium'],
  });
});

it('puts every kind into a group, and somebody into every group', () => {
  const groups = new Set(KINDS.map((kind: Kind) => groupOf(kind)));
  expect([...groups].toSorted()).toEqual([...GROUPS].toSorted());
});
