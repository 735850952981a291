import type { Change, Dossier, Language, Statement } from '@/utils/knowledge';
import { capitalised, plainValue } from './fact-values';
import { stringsIn } from '@/utils/reading/strings';
import { cardStringsIn } from '@/utils/reading/strings/card';

/** Whose changes are told, and in which language. */
export type ChangeContext = { dossier: Pick<Dossier, 'entity' | 'refs'>; language: Language };

/**
 * One sentence for changes of one day that belong together: several members that joined, or a single change of
 * any kind. Russian verbs stand in the present tense, which has no gender.
 */
export function changeWords(changes: readonly Change[], context: ChangeContext): string {
  const [first] = changes;
  if (!first) return '';
  const { language } = context;
  if (first.what === 'status') return statusWords(first, context);
  if (first.what === 'event') return eventWords(first.statement, context);
  const statements = changes.flatMap((change) => ('statement' in change ? [change.statement] : []));
  const { property } = first.statement;
  if (property === 'member' || property === 'party')
    return membershipWords(statements, { began: first.what === 'began', ...context });
  const words = cardStringsIn(language).change;
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
      const label = stringsIn(language).facts[property] ?? property;
      return began ? words.began(label, name) : words.valueEnded(label, name);
    }
  }
}

function statusWords(
  { status, state, on }: Extract<Change, { what: 'status' }>,
  { dossier, language }: ChangeContext,
): string {
  const { states } = cardStringsIn(language).change;
  const list = dossier.refs[status.list]?.label[language] ?? status.list;
  return `${list}: ${state === 'in-force' && status.resumed === on ? states.resumed : states[state]}`;
}

function eventWords(statement: Statement, context: ChangeContext): string {
  if (statement.property === 'event') return valueText(statement, context);
  return stringsIn(context.language).facts[statement.property] ?? statement.property;
}

function membershipWords(
  statements: readonly Statement[],
  { began, ...context }: ChangeContext & { began: boolean },
): string {
  const { language } = context;
  const words = cardStringsIn(language).change;
  const names = statements.map((statement) => valueText(statement, context));
  const list = new Intl.ListFormat(language === 'ru' ? 'ru' : 'en-GB').format(names);
  const as = statements[0]?.as;
  if (as === undefined) return (began ? words.join : words.leave)(names.length, list);
  const way = stringsIn(language).memberAs[as] ?? as;
  return (began ? words.joinAs : words.leaveAs)(way, list);
}

function titleOf(statement: Statement, { language }: ChangeContext): string {
  const strings = stringsIn(language);
  const { title, office = '', acting } = statement;
  const name = capitalised(title?.[language] ?? strings.offices[office] ?? office, language);
  return acting ? `${name} (${strings.acting})` : name;
}

function valueText(statement: Statement, { dossier, language }: ChangeContext): string {
  return plainValue(statement, { dossier, language }).text;
}
