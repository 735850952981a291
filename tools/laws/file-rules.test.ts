import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const code = sourceFiles(['.ts', '.tsx', '.css']);
/** At this length a file holds a second idea. Lines. */
const LONGEST_FILE = 250;
/** An entry point wires; what thinks is elsewhere. Lines. */
const LONGEST_ENTRY = 60;
const TOP_LEVEL = new Set('components docs e2e entrypoints packs public tools utils'.split(' '));

function paths(wrong: (file: { path: string; text: string }) => boolean): string[] {
  return code.filter(wrong).map(({ path }) => path);
}

function lines(text: string): number {
  return text.split('\n').length - 1;
}

test('there is code to look at', () => {
  expect(code.length).toBeGreaterThan(100);
});

test('no file is longer than one idea', () => {
  expect(paths(({ text }) => lines(text) > LONGEST_FILE)).toEqual([]);
});

test('entry points wire', () => {
  expect(
    paths(({ path, text }) => /^entrypoints\/.*\.tsx?$/.test(path) && lines(text) > LONGEST_ENTRY),
  ).toEqual([]);
});

test('modules are kebab-case, components PascalCase', () => {
  const kebab = /^[a-z0-9-]+(?:\.(?:test|browser|property|e2e|content|config|en|ru|d))*\.(?:ts|css)$/;
  const pascal = /^(?:[A-Z][A-Za-z0-9]*|[a-z0-9-]+)(?:\.browser)?(?:\.test)?\.tsx$/;
  expect(
    paths(({ path }) => {
      const name = path.split('/').at(-1)!;
      return !(name.endsWith('.tsx') ? pascal : kebab).test(name);
    }),
  ).toEqual([]);
});

test('no test is skipped for good or runs alone', () => {
  expect(
    paths(
      ({ path, text }) =>
        /\.(?:test|e2e)\.tsx?$/.test(path) && /\b(?:test|it|describe)\.(?:only|todo)\b/.test(text),
    ),
  ).toEqual([]);
});

test('the top level holds the rooms and nothing else', () => {
  const folders = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  expect(
    folders.filter((name) => !TOP_LEVEL.has(name) && !['node_modules', 'out', 'coverage'].includes(name)),
  ).toEqual([]);
});
