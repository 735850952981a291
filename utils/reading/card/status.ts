import {
  statusAt,
  type Dossier,
  type EntityId,
  type Language,
  type Source,
  type Status,
  type StatusState,
} from '@/utils/knowledge';
import type { Telling } from './telling';
import { capitalised } from './fact-values';
import { jurisdictionOf } from '@/utils/reading/words/jurisdiction';
import { sourceLine, type SourceLine } from './source-line';
import { daysInWords, statusInBrief, statusSentences } from './status-words';
import { axisOf, timelineOf, type Timeline } from './timeline';

/** One entry in an official list, told in words. */
export type StatusRow = {
  list: EntityId;
  listLabel: string;
  /** Whose list it is: "Russia". */
  jurisdiction: string | undefined;
  /** The name in the register, where it differs. */
  as: string | undefined;
  act: string | undefined;
  note: string | undefined;
  then: StatusState | undefined;
  now: StatusState;
  /** What holds today in a few words: "suspended since 2025". */
  brief: string;
  /** What held on the article's day, and what holds today. */
  sentences: string[];
  /** The dates in the sentences, as they stand there: set in a heavier weight. */
  strong: string[];
  timeline: Timeline | undefined;
  sources: SourceLine[];
};

/** The entries of an entity in official lists, those that a reader of this article needs first. */
export function cardStatuses({ entity, refs, sources }: StatusDossier, telling: Telling): StatusRow[] {
  const { catalogue, days } = telling;
  const { language } = catalogue;
  const axis = axisOf(entity.statuses, days);
  const rows = entity.statuses.map((status): StatusRow => {
    const { as, act, note } = status;
    return {
      list: status.list,
      listLabel: refs[status.list]?.label[language] ?? status.list,
      jurisdiction: jurisdictionOf(status.list, catalogue),
      as: as?.[language],
      act: act?.[language],
      note: note && capitalised(note[language], language),
      then: days.published ? statusAt(status, days.published) : undefined,
      now: statusAt(status, days.today),
      brief: statusInBrief(status, telling),
      sentences: statusSentences(status, telling),
      strong: daysInWords(status, telling),
      timeline: axis && timelineOf(status, axis, days),
      sources: sourcesOf(status, sources, language),
    };
  });
  return rows.toSorted((a, b) => importance(a) - importance(b));
}

/** As much of a dossier as its statuses need. */
export type StatusDossier = Pick<Dossier, 'refs' | 'sources'> & {
  entity: Pick<Dossier['entity'], 'statuses'>;
};

function sourcesOf(status: Status, sources: readonly Source[], language: Language): SourceLine[] {
  return status.sources
    .flatMap((index) => sources[index] ?? [])
    .map((source) => sourceLine(source, language));
}

const RANK: Record<StatusState, number> = {
  'in-force': 0,
  contested: 0,
  suspended: 1,
  unknown: 2,
  before: 3,
  lifted: 4,
};

/** More than any rank: what changed since the article is told first, and what has a date before what has none. */
const TOLD_LATER = 10;

/** Lower is told first; entries alike stay in the pack's order. */
function importance({ then, now, timeline }: StatusRow): number {
  const changed = then !== undefined && then !== 'unknown' && then !== now;
  const dated = timeline?.stretches.some(({ state }) => state !== 'uncertain') ?? false;
  return (changed ? 0 : TOLD_LATER) + (dated ? 0 : 2) + RANK[now];
}
