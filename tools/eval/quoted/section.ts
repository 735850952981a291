import { readFileSync } from 'node:fs';
import type { EntityId, Pack } from '@/utils/knowledge';
import type { BlockKind } from '@/utils/recognition/annotation';
import { compileRecogniser, loadRecogniser } from '@/utils/recognition/recogniser';

/** Wordings kept apart, and those the rules were mended on after a first look. */
const SETS = { 'kept apart': 'tools/eval/quoted/held-out.tsv', 'mended on': 'tools/eval/quoted/mended.tsv' };

/** A block of a page and the sources it should be found to have: kind, text and entities parted by tabs. */
type Row = { kind: BlockKind; text: string; sources: EntityId[] };

/** How well sources are told from outlets that are only written about, as lines to print. */
export function quotedSection(pack: Pack, { verbose = false } = {}): string[] {
  const recogniser = loadRecogniser(compileRecogniser([pack]))!;
  const lines = Object.entries(SETS).flatMap(([name, path]) => {
    const rows = readRows(path).map((row) => {
      const { quoted } = recogniser.annotate({ blocks: [{ text: row.text, kind: row.kind }] });
      return { ...row, found: quoted.map(({ entity }) => entity) };
    });
    return setLines(name, rows, verbose);
  });
  return ['Quoted sources told from outlets that are only written about', ...lines];
}

function setLines(name: string, rows: readonly (Row & { found: EntityId[] })[], verbose: boolean): string[] {
  const expected = rows.flatMap(({ sources }) => sources);
  const found = rows.flatMap((row) => row.found);
  const right = rows.flatMap((row) => row.found.filter((id) => row.sources.includes(id)));
  const wrong = rows.filter((row) => row.found.toSorted().join() !== row.sources.toSorted().join());
  return [
    `  ${name}: precision ${share(right.length, found.length)}, recall ${share(right.length, expected.length)}`,
    ...(verbose
      ? wrong.map(({ text, found: ids, sources }) => `    [${ids.join()}] for [${sources.join()}]: ${text}`)
      : []),
  ];
}

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind, text, sources = ''] = line.split('\t') as [BlockKind, string, string?];
      return { kind, text, sources: sources === '' ? [] : sources.split(',') };
    });
}

function share(part: number, whole: number): string {
  return `${(part / whole).toFixed(3)} (${part} of ${whole})`;
}
