import { statementAt, type Statement } from '@/utils/knowledge';
import {
  capitalised,
  heldThen,
  holdsNow,
  newestFirst,
  spanOf,
  type FactContext,
  type FactRow,
  type FactValue,
} from './fact-values';
import { formatDate } from '@/utils/reading/words/format-date';

/** What a person was on the article's day beside what they are today. An empty list: nothing in this pack. */
export type ThenAndNow = {
  then: { heading: string; values: FactValue[]; empty: string };
  now: { heading: string; values: FactValue[]; empty: string };
};

/** A person's offices: side by side when they changed since the article, in one row when not; the past folded. */
export function personOffices(
  statements: readonly Statement[],
  context: FactContext,
): { thenAndNow?: ThenAndNow; rows: FactRow[] } {
  const { days, catalogue } = context;
  const { language, common: strings, card: words } = catalogue;
  const sorted = statements.toSorted(newestFirst);
  const now = sorted.filter((statement) => holdsNow(statement, context));
  const then = sorted.filter((statement) => mayHaveHeldThen(statement, context));
  const changed = days.published !== undefined && !sameOffices(then, now) && then.length + now.length > 0;
  const told = new Set(changed ? [...then, ...now] : now.length > 0 ? now : sorted.slice(0, 1));
  const earlier = sorted.filter((statement) => !told.has(statement));
  const rows: FactRow[] = [];
  if (!changed && told.size > 0)
    rows.push({
      property: 'office',
      label: now.length > 0 ? strings.facts['office']! : words.formerly,
      values: [...told].map((statement) => officeValue(statement, context)),
    });
  if (earlier.length > 0)
    rows.push({
      property: 'office-earlier',
      label: words.earlier,
      fold: words.offices(earlier.length),
      values: earlier.map((statement) => officeValue(statement, context)),
      // One is as short as the button that would hide it.
      shown: earlier.length === 1 ? 1 : 0,
    });
  if (!changed) return { rows };
  return {
    thenAndNow: {
      then: {
        heading: formatDate(days.published!, language),
        values: then.map((statement) => officeValue(statement, context)),
        empty: words.noOfficeThen,
      },
      now: {
        heading: words.todayHeading,
        values: now.map((statement) => officeValue(statement, context)),
        empty: words.noOfficeNow,
      },
    },
    rows,
  };
}

function mayHaveHeldThen(statement: Statement, { days }: FactContext): boolean {
  if (days.published === undefined) return false;
  const state = statementAt(statement, days.published);
  return state === 'holds' || state === 'unknown';
}

function sameOffices(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a.length === b.length && a.every((statement) => b.includes(statement));
}

function officeValue(statement: Statement, { dossier, catalogue }: FactContext): FactValue {
  const { language, common: strings } = catalogue;
  const aside = [...(statement.acting ? [strings.acting] : []), ...spanOf(statement, catalogue)];
  const of = statement.of === undefined ? undefined : dossier.refs[statement.of];
  const term = 'term' in statement.value ? statement.value.term : (statement.office ?? '');
  const title = statement.title?.[language] ?? strings.offices[term] ?? term;
  return {
    text: capitalised(title, language),
    ...(of === undefined ? {} : { entity: of.id }),
    aside: aside.join(', ') || undefined,
  };
}

/** Offices a country's card names; the others are on the cards of the people who hold them. */
const OFFICES_OF_A_COUNTRY = ['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister'];

/** One row an office of a country or body: who holds it, and who held it when the article was published. */
export function holderRows(statements: readonly Statement[], context: FactContext): FactRow[] {
  const { dossier, catalogue } = context;
  const strings = catalogue.common;
  const isCountry = dossier.entity.kind === 'country';
  const offices = [...Map.groupBy(statements, (statement) => statement.office ?? 'head')]
    .filter(([office]) => !isCountry || OFFICES_OF_A_COUNTRY.includes(office))
    .toSorted(([a], [b]) => OFFICES_OF_A_COUNTRY.indexOf(a) - OFFICES_OF_A_COUNTRY.indexOf(b));
  return offices.flatMap(([office, holders]) => {
    const sorted = holders.toSorted(newestFirst);
    const now = sorted.filter((statement) => holdsNow(statement, context));
    const then = sorted.filter((statement) => heldThen(statement, context) && !now.includes(statement));
    if (now.length + then.length === 0) return [];
    return [
      {
        property: `holder-${office}`,
        label:
          office === 'member'
            ? strings.facts['office']!
            : (labelOf(now[0] ?? then[0]!, { isCountry, context }) ?? strings.offices[office] ?? office),
        values: [
          ...now.map((statement) => holderValue(statement, context, spanOf(statement, catalogue))),
          ...then.map((statement) =>
            holderValue(statement, context, [[strings.then, ...spanOf(statement, catalogue)].join(' ')]),
          ),
        ],
      },
    ];
  });
}

/** A body's own word for its head ("Secretary General"), when it is short enough for a label. */
function labelOf(
  { title }: Statement,
  { isCountry, context }: { isCountry: boolean; context: FactContext },
): string | undefined {
  if (title === undefined || isCountry) return undefined;
  const { language } = context.catalogue;
  const text = capitalised(title[language], language);
  return text.length <= LONGEST_LABEL ? text : undefined;
}

/** In UTF-16 code units: two lines of the column of labels. */
const LONGEST_LABEL = 24;

function holderValue(
  statement: Statement,
  { dossier, catalogue: { language, common } }: FactContext,
  words: string[],
): FactValue {
  const { value } = statement;
  const ref = 'entity' in value ? dossier.refs[value.entity] : undefined;
  const text = ref?.label[language] ?? ('text' in value ? value.text[language] : '');
  // Members hold seats that differ: each says which.
  const seat = statement.office === 'member' && statement.title ? [statement.title[language]] : [];
  const aside = [...seat, ...(statement.acting ? [common.acting] : []), ...words].join(', ');
  return { text, ...(ref ? { entity: ref.id } : {}), aside: aside || undefined };
}
