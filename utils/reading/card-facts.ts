import {
  isOnOrAfter,
  type Dossier,
  type EntityId,
  type Language,
  type PartialDate,
  type Statement,
} from '@/utils/knowledge';
import type { CardDays } from './card-view';
import { formatDate } from './format-date';
import { stringsIn, type Strings } from './strings';

/** One value of a fact. `entity` makes it a link; `aside` is set in a quieter colour. */
export type FactValue = { text: string; entity?: EntityId; url?: string; aside?: string };

/** One line of the card: a label and its values. */
export type FactRow = { property: string; label: string; values: FactValue[] };

/** The order facts are told in; those not named here stay out of the card. */
const ORDER = [
  'office',
  'holder',
  'leader',
  'head',
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
  'site',
];

/** Offices a country's card names; the others are on the cards of the people who hold them. */
const OFFICES_OF_A_COUNTRY = ['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister'];

type Context = { dossier: Dossier; language: Language; days: CardDays; strings: Strings };

/** The facts of a card, each as it holds today, with what held on the article's day where that differs. */
export function cardFacts(
  dossier: Dossier,
  { language, days }: { language: Language; days: CardDays },
): FactRow[] {
  const context: Context = { dossier, language, days, strings: stringsIn(language) };
  const rows: FactRow[] = [];
  for (const property of ORDER) {
    const statements = dossier.entity.statements.filter((statement) => statement.property === property);
    if (statements.length === 0) continue;
    if (property === 'holder') rows.push(...holderRows(statements, context));
    else rows.push(...row(property, statements, context));
  }
  const hosts = dossier.entity.outlet?.hosts;
  if (hosts?.length)
    rows.push({
      property: 'hosts',
      label: context.strings.facts['hosts']!,
      values: hosts.slice(0, 3).map((text) => ({ text })),
    });
  return rows;
}

function row(property: string, statements: Statement[], context: Context): FactRow[] {
  const values = statements
    .toSorted((a, b) => (property === 'office' ? newestFirst(a, b) : 0))
    .filter((statement) => isWorthTelling(statement, context))
    .map((statement) => valueOf(statement, context));
  if (values.length === 0) return [];
  return [{ property, label: context.strings.facts[property] ?? property, values }];
}

/** One row an office: who holds it, and who held it when the article was published. */
function holderRows(statements: Statement[], context: Context): FactRow[] {
  const offices = Map.groupBy(statements, (statement) => statement.office ?? 'head');
  const isCountry = context.dossier.entity.kind === 'country';
  return [...offices].flatMap(([office, holders]) => {
    if (isCountry && !OFFICES_OF_A_COUNTRY.includes(office)) return [];
    const told = holders.toSorted(newestFirst).filter((statement) => isWorthTelling(statement, context));
    if (told.length === 0) return [];
    return [
      {
        property: `holder-${office}`,
        label: context.strings.offices[office] ?? office,
        values: told.map((statement) => valueOf(statement, context)),
      },
    ];
  });
}

/** Tells what holds today, and what held on the article's day. Past offices of a person are told too. */
function isWorthTelling(statement: Statement, { days }: Context): boolean {
  if (statement.property === 'office') return true;
  return (
    holdsOn(statement, days.today) !== false ||
    (days.published !== undefined && holdsOn(statement, days.published) === true)
  );
}

/** Whether a statement held on a day; `unknown` where its dates are too coarse. */
function holdsOn({ since, until }: Statement, day: PartialDate): boolean | 'unknown' {
  const begun = since === undefined ? true : isOnOrAfter(day, since);
  const ended = until === undefined ? false : isOnOrAfter(day, until);
  if (begun === false || ended === true) return false;
  return begun === true && ended === false ? true : 'unknown';
}

function newestFirst(a: Statement, b: Statement): number {
  return (b.since ?? '').localeCompare(a.since ?? '');
}

function valueOf(statement: Statement, context: Context): FactValue {
  const { dossier, language, strings } = context;
  const { value, title } = statement;
  const aside = asideOf(statement, context);
  const rest = aside === undefined ? {} : { aside };
  if (statement.property === 'office' && title) {
    const entity = statement.of ?? ('entity' in value ? value.entity : undefined);
    return {
      text: capitalised(title[language]),
      ...(entity && dossier.refs[entity] ? { entity } : {}),
      ...rest,
    };
  }
  if ('entity' in value) {
    const ref = dossier.refs[value.entity];
    return { text: ref?.label[language] ?? value.entity, ...(ref ? { entity: ref.id } : {}), ...rest };
  }
  if ('text' in value) return { text: value.text[language], ...rest };
  if ('date' in value) return { text: formatDate(value.date, language), ...rest };
  if ('url' in value)
    return { text: value.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''), url: value.url, ...rest };
  return { text: strings.terms[value.term] ?? strings.offices[value.term] ?? value.term, ...rest };
}

/** The quiet words after a value: in what role, in what time, whether then or no longer. */
function asideOf(statement: Statement, { days, language, strings }: Context): string | undefined {
  const words: string[] = [];
  if (statement.as) words.push(strings.memberAs[statement.as] ?? statement.as);
  if (statement.acting) words.push(strings.acting);
  if (statement.note) words.push(statement.note[language]);
  const ended = holdsOn(statement, days.today) === false;
  const dated = statement.property === 'office' || statement.property === 'holder';
  if (ended && !dated && statement.until)
    words.push(strings.untilDate(formatDate(statement.until, language)));
  if (dated) {
    const held = days.published !== undefined && holdsOn(statement, days.published) === true;
    if (ended && held) words.push(strings.then);
    words.push(...spanOf(statement, language, strings));
  }
  return words.length > 0 ? words.join(', ') : undefined;
}

function spanOf({ since, until }: Statement, language: Language, strings: Strings): string[] {
  if (since && until) return [`${yearsOrDate(since, language)}–${yearsOrDate(until, language)}`];
  if (since) return [strings.sinceDate(formatDate(since, language))];
  if (until) return [strings.untilDate(formatDate(until, language))];
  return [];
}

function yearsOrDate(date: PartialDate, language: Language): string {
  return formatDate(date.slice(0, 4), language);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
