import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '@/utils/recognition/text';
import { compileNameIndex, openNameIndex } from './index';

function find(names: readonly string[], text: string): string[] {
  const index = openNameIndex(compileNameIndex(names.map((name, form) => ({ text: name, form }))))!;
  const found: string[] = [];
  index.match(text, (start, end) => found.push(text.slice(start, end)));
  return found;
}

test.each([
  ['Russia', 'Russia’s army', ['Russia']],
  ['Russia', "Russia's army", ['Russia']],
  ['Russia', 'Prussia and Russian', []],
  ['Islamic State', 'the Islamic\u00A0State said', ['Islamic\u00A0State']],
  ['Taliban', 'the Tali\u00ADban', ['Tali\u00ADban']],
  ['US', 'The U.S. said', ['U.S.']],
  ['США', 'власти С.Ш.А. заявили', ['С.Ш.А.']],
  ['движение Талибан', 'движение «Талибан»', ['движение «Талибан']],
  ['Королёв', 'Королев', ['Королев']],
  ['Лавров', 'Лавро́в', ['Лавро́в']],
  ['São Paulo', 'in Sao Paulo', ['Sao Paulo']],
  ['NATO', 'NATO NATO', ['NATO', 'NATO']],
  ['New York', 'New. York', ['New. York']],
  ['Sergei Lavrov', 'met Sergei. Lavrov left', []],
  ['Lavrov Sergei', 'Lavrov, Sergei', []],
  ['201st base', 'the 201st base', ['201st base']],
])('%s in %j', (name, text, found) => {
  expect(find([name], text)).toEqual(found);
});

test('agrees with a naive matcher, whatever the names and the text', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'ё', 'É', 'x1');
  const names = fc.array(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      names,
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      (forms, text) => {
        const index = openNameIndex(
          compileNameIndex(forms.map((form, number) => ({ text: form, form: number }))),
        )!;
        const found: string[] = [];
        index.match(text, (start, end, form) => found.push(`${start}-${end} ${form}`));
        const tokens = tokensOf(text);
        const naive = tokens.flatMap((first, from) =>
          tokens.slice(from).flatMap((last, length) =>
            forms.flatMap((form, number) => {
              const wanted = tokensOf(form)
                .map(({ folded }) => folded)
                .join(' ');
              const had = tokens
                .slice(from, from + length + 1)
                .map(({ folded }) => folded)
                .join(' ');
              return wanted === had ? [`${first.start}-${last.end} ${number}`] : [];
            }),
          ),
        );
        expect(found.toSorted()).toEqual(naive.toSorted());
      },
    ),
  );
});

test('takes any text, and reports whole words of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }),
      fc.string({ unit: 'binary' }),
      (names, text) => {
        const index = openNameIndex(compileNameIndex(names.map((name, form) => ({ text: name, form }))))!;
        const starts = new Set(tokensOf(text).map(({ start }) => start));
        const ends = new Set(tokensOf(text).map(({ end }) => end));
        index.match(text, (start, end) => expect(starts.has(start) && ends.has(end)).toBe(true));
        expect(openNameIndex(compileNameIndex([]))).toBeDefined();
      },
    ),
  );
});

test('a damaged index is not opened, whichever byte it is', () => {
  const buffer = compileNameIndex([{ text: 'Islamic State', form: 7 }]);
  for (let at = 0; at < buffer.byteLength; at += 1) {
    const damaged = buffer.slice(0);
    new Uint8Array(damaged)[at]! ^= 0x10;
    expect(openNameIndex(damaged), `byte ${at}`).toBeUndefined();
  }
  expect(openNameIndex(buffer.slice(0, -4))).toBeUndefined();
  expect(openNameIndex(buffer)).toBeDefined();
});
