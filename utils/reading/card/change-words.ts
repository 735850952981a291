import type { Change, Dossier, Statement } from '@/utils/knowledge';
import { capitalised, plainValue } from './fact-values';
import type { CardCatalogue } from '@/utils/reading/strings/card';

/** Whose changes are told, and in which words. */
export type ChangeContext = { dossier: Pick<Dossier, 'entity' | 'refs'>; catalogue: CardCatalogue };

/**
 * One sentence for changes of one day that belong together: several members that joined, or a single change of
 * any kind. Russian verbs stand in the present tense, which has no gender.
 */
export function changeWords(changes: readonly Change[], context: ChangeContext): string {
  const [first] = changes;
  if (!first) return '';
  const { catalogue } = context;
  if (first.what === 'status') return statusWords(first, context);
  if (first.what === 'event') return eventWords(first.statement, context);
  const statements = changes.flatMap((change) => ('statement' in change ? [change.statement] : []));
  const { property } = first.statement;
  if (property === 'member' || property === 'party')
    return membershipWords(statements, { began: first.what === 'began', ...context });
  const words = catalogue.card.change;
  const began = first.what === 'began';
  const name = valueText(first.statement, context);
  switch (property) {
    case 'member-of':
      return (began ? words.joins : words.leaves)(name);
    case 'holder':
      return (began ? words.began : words.termEnded)(titleOf(first.statement, context), name);
    case 'office':
      return (began ? words.takesOffice : words.leavesOffice)(titleOf(first.statement, context));
    default: {
      const label = catalogue.common.facts[property] ?? property;
      return began ? words.began(label, name) : words.valueEnded(label, name);
    }
  }
}

function statusWords(
  { status, state, on }: Extract<Change, { what: 'status' }>,
  { dossier, catalogue }: ChangeContext,
): string {
  const { states } = catalogue.card.change;
  const list = dossier.refs[status.list]?.label[catalogue.language] ?? status.list;
  return `${list}: ${state === 'in-force' && status.resumed === on ? states.resumed : states[state]}`;
}

function eventWords(statement: Statement, context: ChangeContext): string {
  if (statement.property === 'event') return valueText(statement, context);
  return context.catalogue.common.facts[statement.property] ?? statement.property;
}

function membershipWords(
  statements: readonly Statement[],
  { began, ...context }: ChangeContext & { began: boolean },
): string {
  const { language, card, common } = context.catalogue;
  const words = card.change;
  const names = statements.map((statement) => valueText(statement, context));
  const list = new Intl.ListFormat(language === 'ru' ? 'ru' : 'en-GB').format(names);
  const as = statements[0]?.as;
  if (as === undefined) return (began ? words.join : words.leave)(names.length, list);
  const way = common.memberAs[as] ?? as;
  return (began ? words.joinAs : words.leaveAs)(way, list);
}

function titleOf(statement: Statement, { catalogue }: ChangeContext): string {
  const { language, common: strings } = catalogue;
  const { title, office = '', acting } = statement;
  const name = capitalised(title?.[language] ?? strings.offices[office] ?? office, language);
  return acting ? `${name} (${strings.acting})` : name;
}

function valueText(statement: Statement, context: ChangeContext): string {
  return plainValue(statement, context).text;
}
