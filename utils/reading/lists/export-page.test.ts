import { describe, expect, it, test } from 'vitest';
import { exportPage, EXPORT_FORMATS } from './export-page';
import { both } from '@/utils/reading/testing/dossier';
import { PAGE_FACTS } from '@/utils/reading/testing/page-facts';

const telling = { language: 'en', days: { published: '2021-07-07', today: '2026-11-25' } } as const;

test.each(EXPORT_FORMATS)('%s has a name a file system takes', (format) => {
  expect(exportPage(PAGE_FACTS, format, telling).name).toMatch(/^names-example\.com-2021-07-07\.\w+$/);
});

it('writes Markdown that reads as it should', () => {
  expect(exportPage(PAGE_FACTS, 'markdown', telling).text).toBe(`\
# [The minister, the group and \\*others\\*](https://www.example.com/news/1)

example.com · Published 7 July 2021

## People

- [**Minister**](https://www.wikidata.org/wiki/Q58217) (Person): A thing of which tests speak.

## Armed groups and forces

- [**Group**](https://example.org/charter) (Armed group): A thing of which tests speak.
  - Ru-terrorist: suspended since 2025

## News media

- [**Agency**](https://example.org/charter) (News agency): A thing of which tests speak.

## Quoted here

- Agency (in the text, photo credit; 2 times)

## Notes about legal status

- “The Group is a terrorist organization banned in Russia.” (Listed as terrorist · Russia)

Sourcenote: Pack of tests, as of 24 November 2026
`);
});

describe('CSV', () => {
  const lines = exportPage(PAGE_FACTS, 'csv', telling).text.split('\r\n');

  it('has a row for each name', () => {
    expect(lines).toHaveLength(PAGE_FACTS.names.length + 2);
    expect(lines[1]).toBe(
      'Minister,person,minister,Q58217,4,A thing of which tests speak.,,https://example.org/charter,tests 2026.11.25,2026-11-24',
    );
  });

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['One, "two"', '"One, ""two"""'],
    ['two\nlines', '"two\nlines"'],
  ])('keeps %j a text', (title, field) => {
    const [name] = PAGE_FACTS.names;
    const dossier = { ...name!.dossier, entity: { ...name!.dossier.entity, label: both(title) } };
    const { text } = exportPage({ ...PAGE_FACTS, names: [{ ...name!, dossier }] }, 'csv', telling);
    expect(text.split('\r\n')[1]).toMatch(new RegExp(`^${field.replaceAll(/[()]/g, '\\$&')},`));
  });
});

it('writes JSON-LD with the mentions of schema.org', () => {
  const document = JSON.parse(exportPage(PAGE_FACTS, 'json-ld', telling).text) as Record<string, unknown>;
  expect(document).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    datePublished: '2021-07-07',
    publisher: { name: 'Agency' },
  });
  expect(document['mentions']).toEqual([
    {
      '@type': 'Person',
      '@id': '#minister',
      name: 'Minister',
      description: 'A thing of which tests speak.',
      sameAs: ['https://www.wikidata.org/wiki/Q58217', 'https://en.wikipedia.org/wiki/Minister_(politician)'],
    },
    {
      '@type': 'Organization',
      '@id': '#group',
      name: 'Group',
      description: 'A thing of which tests speak.',
    },
    {
      '@type': 'NewsMediaOrganization',
      '@id': '#agency',
      name: 'Agency',
      description: 'A thing of which tests speak.',
    },
  ]);
});
