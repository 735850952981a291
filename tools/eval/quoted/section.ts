import { readFileSync } from 'node:fs';
import type { EntityId, Pack } from '@/utils/knowledge';
import type { BlockKind } from '@/utils/recognition/annotation';
import { compileRecogniser, loadRecogniser } from '@/utils/recognition/recogniser';

const HELD_OUT = 'tools/eval/quoted/held-out.tsv';

/** A block of a page and the sources it should be found to have: kind, text and entities parted by tabs. */
type Row = { kind: BlockKind; text: string; sources: EntityId[] };

/** How well sources are told from outlets that are only written about, as lines to print. */
export function quotedSection(pack: Pack, { verbose = false } = {}): string[] {
  const recogniser = loadRecogniser(compileRecogniser([pack]))!;
  const rows = readRows().map((row) => {
    const { quoted } = recogniser.annotate({ blocks: [{ text: row.text, kind: row.kind }] });
    return { ...row, found: quoted.map(({ entity }) => entity) };
  });
  const expected = rows.flatMap(({ sources }) => sources);
  const found = rows.flatMap((row) => row.found);
  const right = rows.flatMap((row) => row.found.filter((id) => row.sources.includes(id)));
  const wrong = rows.filter((row) => row.found.toSorted().join() !== row.sources.toSorted().join());
  return [
    'Quoted sources on wordings kept apart',
    `  precision ${share(right.length, found.length)}, recall ${share(right.length, expected.length)}`,
    ...(verbose
      ? wrong.map(({ text, found: ids, sources }) => `    [${ids.join()}] for [${sources.join()}]: ${text}`)
      : []),
  ];
}

function readRows(): Row[] {
  return readFileSync(HELD_OUT, 'utf8')
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
