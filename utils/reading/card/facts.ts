import { statementAt, type Dossier, type Statement } from '@/utils/knowledge';
import { memberOfRow, memberRows } from './members';
import { holderRows, personOffices, type ThenAndNow } from './offices';
import type { Telling } from './telling';
import {
  heldThen,
  holdsNow,
  newestFirst,
  plainValue,
  valueWithAside,
  type FactContext,
  type FactRow,
} from './fact-values';
import { formatDate } from '@/utils/reading/words/format-date';

export type { FactRow, FactValue } from './fact-values';

/** The order facts are told in; those not named here stay out of the card. */
const ORDER = [
  'office',
  'holder',
  'leader',
  'head',
  'country',
  'capital',
  'capital-of',
  'located-in',
  'between',
  'member',
  'member-of',
  'party',
  'part-of',
  'owner',
  'parent',
  'owns',
  'operator',
  'maker',
  'funding',
  'seat',
  'founded',
  'signed',
  'adopted',
  'entered-into-force',
  'dissolved',
  'authority',
  'law',
  'obliges',
  'affiliated-with',
  'predecessor',
  'successor',
  'related',
  'event',
  'site',
];

/** Up to so many values of a row are all told, and of more so many. */
const FEW = 6;
const SOME = 4;
/** Hosts worth showing: the others are mirrors and editions. */
const HOSTS = 3;
const LATEST_EVENTS = 2;

/** The facts of a card, each as it holds today, with what held on the article's day where that differs. */
export function cardFacts(dossier: Dossier, telling: Telling): { rows: FactRow[]; thenAndNow?: ThenAndNow } {
  const context: FactContext = { ...telling, dossier };
  const rows: FactRow[] = [];
  let thenAndNow: ThenAndNow | undefined;
  for (const property of ORDER) {
    const statements = dossier.entity.statements.filter((statement) => statement.property === property);
    if (statements.length === 0) continue;
    if (property === 'office') {
      const offices = personOffices(statements, context);
      thenAndNow = offices.thenAndNow;
      rows.push(...offices.rows);
    } else rows.push(...rowsOf(property, statements, context));
  }
  return { rows: [...rows, ...hostRow(context)], ...(thenAndNow === undefined ? {} : { thenAndNow }) };
}

function rowsOf(property: string, statements: readonly Statement[], context: FactContext): FactRow[] {
  switch (property) {
    case 'holder':
      return holderRows(statements, context);
    case 'member':
    case 'party':
      return memberRows(property, statements, context);
    case 'member-of':
      return memberOfRow(statements, context);
    case 'event':
      return eventRow(statements, context);
    case 'country':
      return cornerCountry(context.dossier) === undefined ? plainRow(property, statements, context) : [];
    case 'site':
      return context.dossier.entity.outlet ? [] : plainRow(property, statements, context);
    default:
      return plainRow(property, statements, context);
  }
}

/** What holds today, and what held on the article's day. */
function plainRow(property: string, statements: readonly Statement[], context: FactContext): FactRow[] {
  const now = statements.filter((statement) => holdsNow(statement, context));
  const then = statements.filter((statement) => heldThen(statement, context) && !now.includes(statement));
  const values = [...now, ...then].map((statement) => valueWithAside(statement, context));
  if (values.length === 0) return [];
  const label = context.catalogue.common.facts[property] ?? property;
  return [{ property, label, values, ...(values.length > FEW ? { shown: SOME } : {}) }];
}

/** What had happened by the article's day, newest first; what came later is told as a change. */
function eventRow(statements: readonly Statement[], context: FactContext): FactRow[] {
  const { days, catalogue } = context;
  const values = statements
    .filter(
      ({ since }) =>
        days.published === undefined ||
        since === undefined ||
        statementAt({ since }, days.published) !== 'before',
    )
    .toSorted(newestFirst)
    .map((statement) => ({
      ...plainValue(statement, context),
      ...(statement.since === undefined ? {} : { aside: formatDate(statement.since, catalogue.language) }),
    }));
  if (values.length === 0) return [];
  const shown = values.length > LATEST_EVENTS ? { shown: LATEST_EVENTS } : {};
  return [{ property: 'event', label: catalogue.card.milestones, values, ...shown }];
}

function hostRow({ dossier, catalogue }: FactContext): FactRow[] {
  const hosts = dossier.entity.outlet?.hosts ?? [];
  if (hosts.length === 0) return [];
  const values = hosts.map((text) => ({ text, url: `https://${text}/` }));
  const shown = values.length > HOSTS ? { shown: HOSTS } : {};
  return [{ property: 'hosts', label: catalogue.common.facts['hosts']!, values, ...shown }];
}

/** The one country, told in the head line; more than one, or one with a note, needs a row. */
export function cornerCountry({ entity }: Dossier): Statement | undefined {
  const countries = entity.statements.filter(({ property }) => property === 'country');
  const [only] = countries;
  return countries.length === 1 && only && only.note === undefined && only.until === undefined
    ? only
    : undefined;
}
