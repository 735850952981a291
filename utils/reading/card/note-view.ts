import { statementAt, type Dossier, type EntityId, type Language, type PackInfo } from '@/utils/knowledge';
import type { Disclaimer } from '@/utils/recognition/annotation';
import { cardFacts, type FactRow, type FactValue } from './facts';
import { cardStatuses, type StatusRow } from './status';
import type { Telling } from './telling';
import { dateOn, formatDate } from '@/utils/reading/words/format-date';
import { jurisdictionOf } from '@/utils/reading/words/jurisdiction';
import { noteAgreement } from './note-agreement';
import { sourceLine, type SourceLine } from './source-line';

/** What a card about a note that a law demands shows, in words. */
export type NoteView = {
  /** "Note on a legal status". */
  kind: string;
  /** Whose law: "Russia". */
  corner?: string;
  /** The note as the page has it. */
  quote: string;
  quoteLang: string;
  /** What list it speaks of, what law demands it and of whom, a paragraph each. */
  explanation: string[];
  /** The entries the note speaks of, then the entity's entries elsewhere. */
  statuses: StatusRow[];
  /** Whether the note was accurate when published and is today. */
  agreement: string[];
  /** Whom it concerns, list, law, … */
  facts: FactRow[];
  sources: SourceLine[];
  footer: string;
};

/** A note with what the packs know of whom it concerns and of its lists. */
export type NoteFacts = {
  note: Disclaimer;
  text: string;
  dossiers: Readonly<Record<EntityId, Dossier>>;
  pack: PackInfo;
};

/** Tells what a card about a note shows. */
export function noteView({ note, text, dossiers, pack }: NoteFacts, telling: Telling): NoteView {
  const { catalogue } = telling;
  const { language, note: words, card, common } = catalogue;
  const named = [note, ...(note.also ?? [])].flatMap(({ list }) => list ?? []);
  const known = (ids: readonly EntityId[]) => [...new Set(ids)].flatMap((id) => dossiers[id] ?? []);
  const [lists, concerned] = [known(named), known(note.entities)];
  const corner = note.jurisdiction && jurisdictionOf(`${note.jurisdiction.toLowerCase()}-`, catalogue);
  const statuses = concerned.flatMap((dossier) =>
    statusRows(dossier, named, { ...telling, alone: concerned.length < 2 }),
  );
  const explanation = lists.flatMap(({ entity }) => [entity.summary[language], ...dutiesOf(entity, telling)]);
  if (lists.length === 0) explanation.push(words.noRegister);
  if (note.entities.length === 0 && note.subject) explanation.push(words.notInPack(note.subject));
  return {
    kind: words.kind,
    ...(corner ? { corner } : {}),
    quote: text.replaceAll(/\s+/g, ' ').trim(),
    quoteLang: languageOf(text),
    explanation,
    statuses,
    agreement:
      lists.length === 0
        ? []
        : concerned.flatMap((dossier) => {
            const sentences = noteAgreement(dossier, named, telling);
            return concerned.length < 2
              ? sentences
              : `${dossier.entity.label[language]}: ${sentences.join(' ')}`;
          }),
    facts: [
      { property: 'concerns', label: words.concerns, values: linksTo(concerned, language) },
      { property: 'list', label: card.list, values: linksTo(lists, language) },
      ...(lists[0] ? cardFacts(lists[0], telling).rows.filter(({ property }) => OF_LIST.test(property)) : []),
    ].filter(({ values }) => values.length > 0),
    sources: sourcesOf(lists, statuses, language),
    footer: `${pack.title[language]}, ${common.asOf(formatDate(pack.asOf, language))}`,
  };
}

/** Facts of a list that tell a reader of its note who keeps it, under what law, and since when. */
const OF_LIST = /^(?:authority|law|adopted|event|site)$/;

function linksTo(dossiers: readonly Dossier[], language: Language): FactValue[] {
  return dossiers.map(({ entity }) => ({ text: entity.label[language], entity: entity.id }));
}

/** Of one entity all its entries, the note's first; of several only the note's, each under the entity's name. */
function statusRows(
  dossier: Dossier,
  lists: readonly EntityId[],
  { alone, ...telling }: Telling & { alone: boolean },
): StatusRow[] {
  const rows = cardStatuses(dossier, telling);
  const meant = rows.filter(({ list }) => lists.includes(list));
  if (alone) return [...new Set([...meant, ...rows])];
  const { id, label } = dossier.entity;
  const listLabel = label[telling.catalogue.language];
  return meant.slice(0, 1).map((row) => ({ ...row, list: id, listLabel, jurisdiction: listLabel }));
}

/** What the law asked of publishers on the article's day; where it asked nothing then, what it asks today. */
function dutiesOf(
  { statements }: Dossier['entity'],
  { catalogue: { language, note }, days: { published, today } }: Telling,
): string[] {
  const on = (day = today) =>
    statements.filter((duty) => duty.property === 'obliges' && /holds|unknown/.test(statementAt(duty, day)));
  const then = on(published);
  return (then.length > 0 ? then : on()).flatMap(({ value, since }) =>
    'text' in value
      ? [value.text[language], ...(then.length === 0 && since ? [note.later(dateOn(since, language))] : [])]
      : [],
  );
}

function sourcesOf(
  lists: readonly Dossier[],
  statuses: readonly StatusRow[],
  language: Language,
): SourceLine[] {
  const lines = [
    ...lists.flatMap(({ sources }) => sources.map((source) => sourceLine(source, language))),
    ...statuses.flatMap(({ sources }) => sources),
  ];
  return [...new Map(lines.map((line) => [line.url, line])).values()];
}

/** Of a note's words: the letters tell, and the page's language may be another. */
function languageOf(text: string): string {
  if (!/[а-я]/i.test(text)) return 'en';
  return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
}
