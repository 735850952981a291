import { describe, expect, test } from 'vitest';
import { inflectPhrase } from './inflect-ru';
import { inflectPersonName } from './inflect-ru-person';
import { ORGANISATIONS, PEOPLES } from '@/tools/pack/testing/inflection/organisations';
import { PERSONS } from '@/tools/pack/testing/inflection/persons';
import { COUNTRIES, PLACES } from '@/tools/pack/testing/inflection/places';
import type { Row } from '@/tools/pack/testing/inflection/rows';

/** What must be among the forms, and what may be. */
function expected([nominative, ...oblique]: Row): { needed: string[]; allowed: Set<string> } {
  const cells = oblique.map((cell) => cell.split(',').map((form) => form.trim()));
  const needed = [...new Set(cells.map(([first]) => first!))].filter((form) => form !== nominative);
  return { needed, allowed: new Set(cells.flat()) };
}

function expectForms(forms: readonly string[], row: Row): void {
  const { needed, allowed } = expected(row);
  expect({
    missing: needed.filter((form) => !forms.includes(form)),
    wrong: forms.filter((form) => !allowed.has(form)),
  }).toEqual({
    missing: [],
    wrong: [],
  });
}

describe.each([
  ['countries', COUNTRIES, {}],
  ['places', PLACES, {}],
  ['organisations', ORGANISATIONS, {}],
  ['peoples', PEOPLES, { plural: true, animate: true }],
])('%s', (_, table, hint) => {
  test.each(table.map((row) => ({ name: row[0], row })))('$name', ({ name, row }) => {
    expectForms(inflectPhrase(name, hint), row);
  });
});

describe('persons', () => {
  test.each(PERSONS)('%s', (key, ...oblique) => {
    const [gender, surname, patronymic, name] = key.split('; ') as ['m' | 'f', string, string, string];
    const forms = inflectPersonName(name, { gender, surname, ...(patronymic === '-' ? {} : { patronymic }) });
    expectForms(forms, [name, ...oblique.map((form) => (form === key ? name : form))]);
  });
});
