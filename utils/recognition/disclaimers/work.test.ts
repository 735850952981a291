import { describe, expect, test } from 'vitest';
import { findDisclaimers } from '.';
import { notesIn } from './notes-in';
import { pageOf } from './page-of';
import { findIn } from './testing/find-in';
import { KNOWN } from './testing/known';
import { nameTable, plainContext } from './testing/plain-context';

const names = nameTable(KNOWN);

/** Four times the text may ask for little more than four times the look-ups. */
const FEW = 60;
const MANY = 4 * FEW;
const MOST_GROWTH = 6;

type Count = { reads: number };

/** The same array, with each look at one of its items counted. */
function counted<T>(items: readonly T[], count: Count): T[] {
  return new Proxy([...items], {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) count.reads += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

const LINES: [what: string, line: string][] = [
  [
    'footnotes',
    'Талибан* и Meta** молчат.\n* Признан террористическим и запрещён в РФ.\n** Запрещена в РФ.\n',
  ],
  ['footnotes of names nobody knows', 'Иван Петров* и Пётр Иванов** молчат.\n* Признан иноагентом в РФ.\n'],
  ['numbered footnotes', 'Бои ведёт ИГИЛ1, пишут газеты.\n1 Организация запрещена на территории РФ.\n'],
  ['parentheses', '«Талибан» (запрещён в РФ) и Meta (запрещена в РФ) молчат. '],
  ['sentences', 'Hamas is proscribed as a terrorist organisation by the UK. '],
  ['pronouns', 'The group is a terrorist organisation banned in Russia. '],
  ['clauses', 'Hamas, designated a terrorist organization by the US, said so. '],
  ['words before names', 'Он вступил в запрещённую в РФ «Аль-Каиду» в юности. '],
  ['plates', 'Настоящий материал произведён иностранным агентом «ОВД-Инфо». '],
];

describe('work grows with the text, not with its square', () => {
  test.each(LINES)('notes of a block: %s', (_, line) => {
    const readsOf = (times: number): number => {
      const count = { reads: 0 };
      const text = line.repeat(times);
      const article = { blocks: [{ text, kind: 'paragraph' as const }] };
      const page = pageOf(text, plainContext(article, names));
      const { view } = page;
      const watched = {
        ...page,
        view: { ...view, words: counted(view.words, count) },
        features: counted(page.features, count),
        names: counted(page.names, count),
        laws: counted(page.laws, count),
        doers: counted(page.doers, count),
        places: counted(page.places, count),
      };
      const found = notesIn(watched, { headline: false, isNumbered: () => true });
      expect(found.length).toBeGreaterThanOrEqual(times - 1);
      return count.reads;
    };
    expect(readsOf(MANY)).toBeLessThan(MOST_GROWTH * readsOf(FEW));
  });

  test.each(LINES)('whom the notes of many blocks concern: %s', (_, line) => {
    const readsOf = (times: number): number => {
      const count = { reads: 0 };
      const texts = line.repeat(times).split('\n');
      const article = { blocks: texts.map((text) => ({ text, kind: 'paragraph' as const })) };
      const context = plainContext(article, names);
      const watched = { blocks: counted(article.blocks, count) };
      findDisclaimers(watched, { ...context, mentions: counted(context.mentions, count) });
      return count.reads;
    };
    expect(readsOf(MANY)).toBeLessThan(MOST_GROWTH * readsOf(FEW));
  });
});

/** As long as the longest lines that pages were seen to have. Characters. */
const LONG = 100_000;

/** Each would take minutes if a pattern tried all its ways, and takes a fraction of a second. Milliseconds. */
const LIMIT = 15_000;

describe('long lines are read at once', () => {
  test.each([
    ['opening brackets', '('],
    ['closed brackets', '()'],
    ['unclosed asides', '(запрещена в РФ '],
    ['stars', '*'],
    ['stars apart', '* '],
    ['commas', ', '],
    ['names and commas', 'Талибан, '],
    ['full stops', '.'],
    ['full stops apart', '. '],
    ['quotes', '"'],
    ['quotes apart', '" '],
    ['apostrophes', "'"],
    ['numbers', '18 '],
    ['age signs', '18+ '],
    ['hyphens', '-'],
    ['spaces', ' '],
    ['spaced letters', 'а б '],
    ['small raised digits', 'а¹ '],
    ['beginnings of plates', 'настоящий материал (информация) создан '],
    ['relatives', 'which the Russian authorities have that '],
    ['designations', 'признана признана '],
  ])(
    '%s',
    (_, part) => {
      const line = part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG);
      const found = findIn([`Запрещена. ${line} запрещена`, 'Организация запрещена в РФ.']);
      expect(found.map(({ block }) => block)).toContain(1);
    },
    LIMIT,
  );
});
