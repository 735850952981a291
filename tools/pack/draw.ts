import { STATUS_DATES, type Entity, type Pack, type Statement, type Status } from '@/utils/knowledge';

/** A fact or an entry in a list, with whose it is. */
export type Drawn = { entity: Entity; fact: Statement | Status };

/**
 * Draws `count` different facts of a pack, all as likely; `random` gives numbers from 0 to 1, 1 excluded. Facts that
 * were derived from another entity's are left out: they would be drawn twice.
 */
export function drawStatements(
  { entities }: Pick<Pack, 'entities'>,
  count: number,
  random: () => number,
): Drawn[] {
  const all: Drawn[] = entities.flatMap((entity) =>
    [...entity.statements.filter(({ derived }) => derived !== true), ...entity.statuses].map((fact) => ({
      entity,
      fact,
    })),
  );
  const wanted = Math.min(count, all.length);
  for (let at = 0; at < wanted; at += 1) {
    const other = at + Math.floor(random() * (all.length - at));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all.slice(0, wanted);
}

/** A drawn fact in one line: whose, what, when, and the addresses it cites. */
export function statementLine({ sources }: Pick<Pack, 'sources'>, { entity, fact }: Drawn): string {
  const cited = fact.sources.map((index) => sources[index]!.url).join(' ');
  const what = 'list' in fact ? statusWords(fact) : statementWords(fact);
  return `${entity.id} (${entity.label.en}): ${what} <${cited}>`;
}

function statusWords(status: Status): string {
  const dates = STATUS_DATES.flatMap((name) => (status[name] === undefined ? [] : `${name} ${status[name]}`));
  return [`in ${status.list}`, ...dates, status.act?.en, status.note?.en].filter(Boolean).join(', ');
}

function statementWords(fact: Statement): string {
  const { property, value, office, of, as, title, since, until, note, acting } = fact;
  const said = Object.values(value).map((one) => (typeof one === 'string' ? one : one.en));
  const details = [
    office,
    of && `of ${of}`,
    title?.en,
    as && `as ${as}`,
    acting && 'acting',
    since && `since ${since}`,
    until && `until ${until}`,
    note?.en,
  ];
  return [`${property} ${said.join('')}`, ...details].filter(Boolean).join(', ');
}
