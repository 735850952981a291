import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

const FOLDER = 'utils/reading/strings';
/** Names several catalogues, holds no texts. */
const NO_CATALOGUE = 'card-catalogue.ts';
/** `en/card.ts` and `ru/card.ts` are one catalogue. */
const CATALOGUES = readdirSync(`${FOLDER}/en`).filter((file) => file !== NO_CATALOGUE);

type Leaf = { path: string; value: unknown };

async function leavesOf(file: string): Promise<Leaf[]> {
  const module = (await import(/* @vite-ignore */ `@/${FOLDER}/${file}`)) as Record<string, unknown>;
  const catalogue = Object.values(module).find((value) => typeof value === 'object');
  return leaves(catalogue, '');
}

function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** What a text says when it is given numbers and names that stand out in it. */
function said(value: unknown): string {
  if (typeof value !== 'function') return String(value);
  try {
    return String(
      (value as (...given: unknown[]) => unknown)(...Array.from({ length: value.length }, () => 7)),
    );
  } catch {
    return '7';
  }
}

/** The same in both languages: names, formats, and what is no language. */
const SAME =
  /^[\p{P}\p{S}\p{N}\s]*$|^[\d-]+$|^(?:Esc|CSV|JSON-LD|Markdown|example\.com|Sourcenote.*|Wikipedia|Wikidata|OpenStreetMap)$/u;

test('there are catalogues to look at', () => {
  expect(CATALOGUES.length).toBeGreaterThanOrEqual(5);
  expect(CATALOGUES).toContain('options.ts');
});

describe.each(CATALOGUES)('catalogue %s', (name) => {
  it('says the same things in both languages', async () => {
    const [en, ru] = [await leavesOf(`en/${name}`), await leavesOf(`ru/${name}`)];
    expect(en.length).toBeGreaterThan(3);
    const shape = (all: Leaf[]) => all.map(({ path, value }) => `${path} ${typeof value}`).toSorted();
    expect(shape(ru)).toEqual(shape(en));
  });

  it('says something everywhere, in the language it claims', async () => {
    for (const { path, value } of await leavesOf(`en/${name}`)) {
      expect(said(value).trim(), path).not.toBe('');
      expect(said(value), path).not.toMatch(/\p{Script=Cyrillic}/u);
    }
    for (const { path, value } of await leavesOf(`ru/${name}`)) {
      expect(said(value).trim(), path).not.toBe('');
      if (!SAME.test(said(value))) expect(said(value), path).toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  it('uses what it is given in both languages', async () => {
    const ru = new Map((await leavesOf(`ru/${name}`)).map(({ path, value }) => [path, value]));
    const given = (await leavesOf(`en/${name}`)).filter(
      ({ value }) => typeof value === 'function' && value.length > 0 && /7/.test(said(value)),
    );
    expect(given.filter(({ path }) => !/7/.test(said(ru.get(path)))).map(({ path }) => path)).toEqual([]);
  });
});

test('the browser is told the same things in both languages', () => {
  const read = (language: string) =>
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >;
  const [en, ru] = [read('en'), read('ru')];
  expect(Object.keys(ru)).toEqual(Object.keys(en));
  expect(Object.keys(en).length).toBeGreaterThan(5);
  for (const [key, { message }] of Object.entries(ru))
    if (key !== 'extensionName') expect(message, key).toMatch(/\p{Script=Cyrillic}/u);
  for (const [key, { message }] of Object.entries({ ...en, ...ru }))
    // Stores cut the description there.
    expect(message.length, key).toBeLessThanOrEqual(132);
});

test('every message of the browser is used', () => {
  const used = [
    'wxt.config.ts',
    'utils/background/keys/commands-manifest.ts',
    'entrypoints/popup/index.html',
    'entrypoints/sidepanel/index.html',
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const messages = Object.keys(
    JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object,
  );
  expect(messages.filter((key) => !used.includes(key))).toEqual([]);
});
