import {
  statusAt,
  type Dossier,
  type EntityId,
  type Kind,
  type Language,
  type PartialDate,
} from '@/utils/knowledge';
import type { Disclaimer, Quoted } from '@/utils/recognition/annotation';
import { cardStatuses } from '@/utils/reading/card/status';
import type { CardDays } from '@/utils/reading/card/telling';
import { formatDate } from '@/utils/reading/words/format-date';
import { groupOf, GROUPS, type Group } from './groups';
import { jurisdictionOf } from '@/utils/reading/words/jurisdiction';
import { aroundStringsIn } from '@/utils/reading/strings/around';
import { cardCatalogueIn } from '@/utils/reading/strings/card';
import { commonStringsIn } from '@/utils/reading/strings/common';

/** What was found on a page, as its script reports it. */
export type PageFacts = {
  url: string;
  title: string;
  published?: PartialDate;
  outlet?: EntityId;
  /** In reading order. */
  names: { entity: EntityId; count: number; dossier: Dossier }[];
  quoted: Quoted[];
  notes: (Pick<Disclaimer, 'claim' | 'entities' | 'list' | 'jurisdiction' | 'subject'> & {
    index: number;
    text: string;
  })[];
  dossiers: Record<EntityId, Dossier>;
};

/** A name as lists show it. */
export type NameRow = {
  entity: EntityId;
  title: string;
  kindKey: Kind;
  kind: string;
  group: Group;
  count: number;
  summary: string;
  /** Its entries in official lists today, each "Terrorist list, Russia: suspended since 2025". */
  statuses: string[];
};

export type SourceRow = { entity: EntityId; title: string; kind: string; facts: string[] };
export type QuotedRow = { entity: EntityId; title: string; count: number; how: string };
export type NoteRow = { index: number; quote: string; claim: string; about: string[]; list?: string };
export type UnnotedRow = { entity: EntityId; title: string; lists: string[] };

/** A page in words: what popup and side panel lay out. */
export type PageOverview = {
  title: string;
  /** Without `www.`; empty for files and pages of the browser. */
  host: string;
  published?: string;
  source?: SourceRow;
  names: NameRow[];
  groups: { group: Group; names: NameRow[] }[];
  quoted: QuotedRow[];
  notes: NoteRow[];
  /** Names that stood on a list on the article's day and carry no note here; empty unless editors ask. */
  unnoted: UnnotedRow[];
};

type Options = { language: Language; days: CardDays; forEditors: boolean };

/** Tells what lists about a page show a reader of `language`. */
export function pageOverview(facts: PageFacts, { language, days, forEditors }: Options): PageOverview {
  const names = facts.names.map((name) => nameRow(name, { language, days }));
  const outlet = facts.outlet === undefined ? undefined : facts.dossiers[facts.outlet];
  const grouped = Map.groupBy(names, ({ group }) => group);
  return {
    title: facts.title,
    host: hostOf(facts.url),
    ...(facts.published === undefined ? {} : { published: formatDate(facts.published, language) }),
    ...(outlet === undefined ? {} : { source: sourceRow(outlet, { language, days }) }),
    names,
    groups: GROUPS.flatMap((group) => {
      const members = grouped.get(group);
      return members ? [{ group, names: members }] : [];
    }),
    quoted: facts.quoted.flatMap((quoted) => quotedRow(quoted, facts, language)),
    notes: facts.notes.map((note) => noteRow(note, facts, language)),
    unnoted: forEditors ? unnotedIn(facts, { language, days }) : [],
  };
}

type Telling = Pick<Options, 'language' | 'days'>;

function nameRow(
  { entity, count, dossier }: PageFacts['names'][number],
  { language, days }: Telling,
): NameRow {
  const { kind, label, summary } = dossier.entity;
  return {
    entity,
    title: label[language],
    kindKey: kind,
    kind: commonStringsIn(language).kinds[kind],
    group: groupOf(kind),
    count,
    summary: summary[language],
    statuses: cardStatuses(dossier, { catalogue: cardCatalogueIn(language), days })
      .filter(({ now }) => now !== 'lifted' && now !== 'before')
      .map(({ listLabel, brief }) => `${listLabel}: ${brief}`),
  };
}

/** Country, owner and funding: what a reader asks of an outlet first. */
function sourceRow(dossier: Dossier, { language, days: { today } }: Telling): SourceRow {
  const strings = commonStringsIn(language);
  const { entity, refs } = dossier;
  const facts = ['country', 'owner', 'funding'].flatMap((property) =>
    entity.statements
      .filter((statement) => statement.property === property && !hasEnded(statement.until, today))
      .flatMap(({ value }) => {
        if ('entity' in value) return refs[value.entity]?.label[language] ?? [];
        if ('text' in value) return value.text[language];
        return 'term' in value
          ? `${strings.facts['funding']!}: ${lower(strings.terms[value.term] ?? value.term)}`
          : [];
      }),
  );
  return {
    entity: entity.id,
    title: entity.label[language],
    kind: strings.kinds[entity.kind],
    facts: [...new Set(facts)],
  };
}

function quotedRow({ entity, count, how }: Quoted, { dossiers }: PageFacts, language: Language): QuotedRow[] {
  const dossier = dossiers[entity];
  if (!dossier) return [];
  const words = aroundStringsIn(language).how;
  return [
    { entity, title: dossier.entity.label[language], count, how: how.map((one) => words[one]).join(', ') },
  ];
}

function noteRow(note: PageFacts['notes'][number], { dossiers }: PageFacts, language: Language): NoteRow {
  const about = note.entities.flatMap((id) => dossiers[id]?.entity.label[language] ?? []);
  const list = note.list === undefined ? undefined : dossiers[note.list]?.entity.label[language];
  const where =
    note.jurisdiction === undefined
      ? undefined
      : jurisdictionOf(`${note.jurisdiction.toLowerCase()}-`, cardCatalogueIn(language));
  const claim = aroundStringsIn(language).claims[note.claim];
  return {
    index: note.index,
    quote: note.text.replace(/\s+/g, ' ').trim(),
    claim: where === undefined ? claim : `${claim} · ${where}`,
    about: about.length > 0 ? about : note.subject === undefined ? [] : [note.subject],
    ...(list === undefined ? {} : { list }),
  };
}

function unnotedIn({ names, notes }: PageFacts, { language, days }: Telling): UnnotedRow[] {
  const noted = new Set(notes.flatMap(({ entities }) => entities));
  const day = days.published ?? days.today;
  return names.flatMap(({ entity, dossier }) => {
    if (noted.has(entity)) return [];
    const lists = dossier.entity.statuses
      .filter((status) => ['in-force', 'contested'].includes(statusAt(status, day)))
      .map(({ list }) => dossier.refs[list]?.label[language] ?? list);
    return lists.length > 0
      ? [{ entity, title: dossier.entity.label[language], lists: [...new Set(lists)] }]
      : [];
  });
}

function hasEnded(until: PartialDate | undefined, today: PartialDate): boolean {
  return until !== undefined && until <= today;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function hostOf(url: string): string {
  return URL_HOST.exec(url)?.[1]?.replace(/^www\./, '') ?? '';
}

const URL_HOST = /^https?:\/\/([^/?#:]+)/i;
