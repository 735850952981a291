import { statusAt, type Dossier, type EntityId, type Status } from '@/utils/knowledge';
import type { Telling } from './telling';
import { dateAfter, dateOn } from '@/utils/reading/words/format-date';
import { statusSentences } from './status-words';

/** Whether what a note says of an entity was so on the article's day and is so today, a sentence each. */
export function noteAgreement(
  { entity, pack }: Pick<Dossier, 'entity' | 'pack'>,
  lists: readonly EntityId[],
  telling: Telling,
): string[] {
  const [told] = entity.statuses
    .filter(({ list }) => lists.includes(list))
    .toSorted((a, b) => weight(a, telling) - weight(b, telling));
  const { language, note } = telling.catalogue;
  return told === undefined ? [note.noEntry(dateAfter(pack.asOf, language))] : sentencesOf(told, telling);
}

/** The words of all cards about an entry, but where a note has better ones. */
function sentencesOf(status: Status, telling: Telling): string[] {
  const { language, note: words } = telling.catalogue;
  const { published, today } = telling.days;
  const sentences = statusSentences(status, telling);
  const now = statusAt(status, today);
  const then = published === undefined ? undefined : statusAt(status, published);
  if (isInForce(then)) sentences[0] = words.accurate;
  if (then === now || (now !== 'suspended' && now !== 'lifted')) return sentences;
  return [...sentences.slice(0, -1), words[now](dateOn(status[now]!, language))];
}

function isInForce(state: string | undefined): boolean {
  return state === 'in-force' || state === 'contested';
}

/** Of several entries in one list that of the article's day is told. Lower is told first. */
function weight(status: Status, { days: { published, today } }: Telling): number {
  const state = statusAt(status, published ?? today);
  return isInForce(state) ? 0 : state === 'before' ? 2 : 1;
}
