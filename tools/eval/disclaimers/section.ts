import { blocksOf } from '@/tools/annotate/blocks-of';
import type { Pack } from '@/utils/knowledge';
import type { Disclaimer } from '@/utils/recognition/annotation';
import { compileRecogniser, loadRecogniser } from '@/utils/recognition/recogniser';
import { heldOutNotes, heldOutOrdinary, mended, sharedTexts, type ExpectedNote } from './read-sets';
import { madeNotes } from './recombine';

/** How many notes the parts are put together to. */
const MADE = 2000;

type Find = (text: string) => Disclaimer[];

/** How well notes are found and understood, as lines to print. `verbose`: each miss with its text. */
export function disclaimerSection(pack: Pack, { verbose = false } = {}): string[] {
  const recogniser = loadRecogniser(compileRecogniser([pack]))!;
  const find: Find = (text) => recogniser.annotate({ blocks: blocksOf(text).blocks }).disclaimers;
  const lines = ['Disclaimers: notes found, right list, right entity; goals 0.95, 0.98, 0.95'];
  const held = heldOutNotes();
  for (const [name, notes] of held) lines.push(...noteLines(`held out, ${name}`, notes, { find, verbose }));
  lines.push(...noteLines('held out, all', [...held.values()].flat(), { find, verbose: false }));
  const used = mended();
  lines.push(...noteLines('mended on', used.notes, { find, verbose }));
  const made = madeNotes(MADE).map(({ text, list, entity }) => ({
    text,
    ...(list === undefined ? {} : { list }),
    entities: entity === undefined ? [] : [entity],
  }));
  lines.push(...noteLines('put together from parts', made, { find, verbose }));
  const shared = sharedTexts();
  if (shared) {
    const notes = shared.notes.map((text) => ({ text, entities: [] }));
    lines.push(...noteLines('collected', notes, { find, verbose }));
  } else lines.push('collected: skipped, ../shared/disclaimers-dev.tsv is not there');
  lines.push('Ordinary sentences with the same words taken for notes; goal 1 in 200');
  lines.push(...alarmLines('held out', heldOutOrdinary(), { find, verbose }));
  lines.push(...alarmLines('mended on', used.ordinary, { find, verbose }));
  if (shared) lines.push(...alarmLines('collected', shared.ordinary, { find, verbose }));
  return lines;
}

type Options = { find: Find; verbose: boolean };

function noteLines(name: string, notes: readonly ExpectedNote[], { find, verbose }: Options): string[] {
  const rows = notes.map((note) => ({ note, found: find(note.text) }));
  const hit = rows.filter(({ found }) => found.length > 0);
  const listed = hit.filter(({ note }) => note.list !== undefined);
  const rightList = listed.filter(({ note, found }) => listsOf(found).includes(note.list!));
  const known = hit.filter(({ note }) => note.entities.length > 0);
  const rightEntity = known.filter(({ note, found }) => sameEntities(note, found));
  const figures = [
    `found ${share(hit.length, rows.length)}`,
    ...(listed.length > 0 ? [`list ${share(rightList.length, listed.length)}`] : []),
    ...(known.length > 0 ? [`entity ${share(rightEntity.length, known.length)}`] : []),
  ];
  const wrong = (title: string, some: readonly { note: ExpectedNote; found: Disclaimer[] }[]): string[] =>
    some.map(
      ({ note, found }) =>
        `    ${title}: ${note.text.replaceAll('\n\n', ' ¶ ')} [${listsOf(found).join(', ')}; ${entitiesOf(found).join(', ')}]`,
    );
  return [
    `  ${name}: ${figures.join(', ')}`,
    ...(verbose
      ? [
          ...wrong(
            'missed',
            rows.filter(({ found }) => found.length === 0),
          ),
          ...wrong(
            'list',
            listed.filter((row) => !rightList.includes(row)),
          ),
          ...wrong(
            'entity',
            known.filter((row) => !rightEntity.includes(row)),
          ),
        ]
      : []),
  ];
}

function alarmLines(name: string, texts: readonly string[], { find, verbose }: Options): string[] {
  const alarms = texts.filter((text) => find(text).length > 0);
  return [
    `  ${name}: ${alarms.length} of ${texts.length}`,
    ...(verbose ? alarms.map((text) => `    taken for a note: ${text}`) : []),
  ];
}

/** The lists the notes name, those named second included. */
function listsOf(found: readonly Disclaimer[]): string[] {
  return found.flatMap(({ list, also = [] }) =>
    [list, ...also.map((other) => other.list)].filter((id) => id !== undefined),
  );
}

function entitiesOf(found: readonly Disclaimer[]): string[] {
  return [...new Set(found.flatMap(({ entities }) => entities))];
}

function sameEntities({ entities }: ExpectedNote, found: readonly Disclaimer[]): boolean {
  return entitiesOf(found).toSorted().join() === entities.toSorted().join();
}

function share(part: number, whole: number): string {
  return `${(part / whole).toFixed(3)} (${part} of ${whole})`;
}
