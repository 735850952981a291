import { expect, test } from 'vitest';
import { IMPORT_TABLE, importFault } from './import-table';
import { importsOf, sourceFiles } from './source-files';

const files = sourceFiles(['.ts', '.tsx']);

test.each([
  ['utils/knowledge/a.ts', '@/utils/page/b', true],
  ['utils/knowledge/a.ts', './b', false],
  ['utils/knowledge/a.ts', 'valibot', false],
  ['utils/recognition/a.ts', '@/utils/knowledge', false],
  ['utils/recognition/a.ts', 'wxt/browser', true],
  ['utils/page/a.ts', '@/utils/recognition/annotation', false],
  ['utils/page/a.ts', '@/utils/recognition/recogniser', true],
  ['utils/page/a.ts', '../reading/b', true],
  ['components/a.tsx', '@/utils/storage/settings', true],
  ['entrypoints/popup/main.tsx', '@/entrypoints/options/main', true],
  ['entrypoints/popup/main.tsx', '@/components/popup/Popup', false],
])('%s importing %s is a fault: %s', (path, specifier, isFault) => {
  expect(importFault(path, specifier) !== undefined).toBe(isFault);
});

test('reads every way to import', () => {
  const text = `import a from 'a';\nimport {\n  b,\n} from "b";\nimport 'c';\nexport * from './d';\nawait import('e');`;
  expect(importsOf(text)).toEqual(['a', 'b', 'c', './d', 'e']);
});

test('every room keeps to the import table', () => {
  const faults = files.flatMap(({ path, text }) =>
    importsOf(text).flatMap((specifier) => {
      const fault = importFault(path, specifier);
      return fault === undefined ? [] : [`${path}: ${specifier}: ${fault}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('the table rules most of the code', () => {
  const ruled = files.filter(({ path }) => IMPORT_TABLE.some(({ room }) => path.startsWith(`${room}/`)));
  expect(ruled.length).toBeGreaterThan(files.length * 0.9);
});

test('there are no loose files in utils', () => {
  expect(files.filter(({ path }) => /^utils\/[^/]+$/.test(path)).map(({ path }) => path)).toEqual([]);
});
