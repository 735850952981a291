import { wordList } from '@/utils/recognition/context/words/word-list';

/*
 * The engine writes a pattern out for each of its repetitions: one that says all of this takes it three milliseconds, of
 * the forty that a worker just woken has for a page. Words are looked up instead.
 */

/** Words between a verb and the outlet it goes with: "told the Russian state news agency …". */
const isFiller = wordList(
  'the a an its his her their our state official semiofficial local regional national independent private public',
  'business opposition exiled liberal daily weekly online news newspaper newspapers agency agencies wire service',
  'services broadcaster broadcasters television tv radio channel channels outlet outlets website websites site portal',
  'magazine tabloid network station publication programme program podcast investigative video journalist journalists',
  'reporter reporters correspondent correspondents media partner rival sister',
);
/** "state-run", "state media". */
const isOfState = wordList('run owned controlled backed media');
/** "Iranian", "British", "Chinese", "French", "Iraqi", "Islamic", "Iraq". */
const PEOPLES = ['an', 'ish', 'ese', 'ch', 'i', 'ic', 'q'];
/** Letters before such an ending. */
const LEAST_STEM = 2;
/** So many of them at most. */
const MOST_FILLERS = 6;

/** What wants the outlet next. */
const VERBS = [
  ...['told', 'tells', 'telling', 'spoke to', 'spoke with', 'speaking to', 'speaking with', 'speaking on'],
  ...[
    'said to',
    'talking to',
    'talked to',
    'confirmed to',
    'according to',
    'as reported by',
    'as reported in',
  ],
  ...['as quoted by', 'as quoted in', 'as cited by', 'as cited in', 'citing', 'cites', 'cited', 'quoting'],
  ...['quotes', 'quoted', 'referring to', 'crediting', 'credited', 'relying on', 'linking to', 'wrote in'],
  ...['wrote for', 'wrote on', 'writing in', 'writing for', 'writes in', 'writes for', 'appeared in'],
  ...['appeared on', 'source:', 'sources:', 'per'],
];
/** What is somebody's: "reported by", "an investigation by", "footage from". */
const MADE = [
  ...[
    'reported',
    'report',
    'reports',
    'cited',
    'quoted',
    'carried',
    'published',
    'obtained',
    'monitored',
    'seen',
  ],
  ...[
    'reviewed',
    'verified',
    'shared',
    'compiled',
    'conducted',
    'commissioned',
    'relayed',
    'posted',
    'picked up',
  ],
  ...['first reported', 'interviewed', 'footage', 'video', 'pictures', 'investigation', 'article', 'column'],
  ...[
    'editorial',
    'analysis',
    'data',
    'figures',
    'poll',
    'tally',
    'story',
    'essay',
    'op-ed',
    'piece',
    'count',
  ],
];
const isMakers = wordList('by in from on for of with');
/** What is given to somebody: "an interview with", "comments made to". */
const GIVEN = [
  ...['interview', 'interviewed', 'conversation', 'comment', 'comments', 'remark', 'remarks', 'statement'],
  ...['message', 'email', 'e-mail', 'letter', 'speech', 'briefing'],
];
const isReceivers = wordList('with to by for on in from');

const LETTER = /\p{L}/u;

/** Whether words, in lower case, end in what wants the outlet next, with nothing but fillers behind it. */
export function wantsOutlet(before: string): boolean {
  let rest: string | undefined = before.replace(/["“‘']$/, '');
  for (let fillers = 0; rest !== undefined && fillers <= MOST_FILLERS; fillers += 1) {
    if (endsInVerb(rest)) return true;
    rest = withoutFiller(rest);
  }
  return false;
}

/** A text without the filler it ends in. */
function withoutFiller(text: string): string | undefined {
  const words = text.replace(/[\s-]+["“‘']?$/, '');
  if (words.length === text.length) return undefined;
  const owner = /(?:['’]s|(?<=s)['’])$/.exec(words)?.[0] ?? '';
  const stem = words.slice(0, words.length - owner.length);
  const word = stem.slice(wordStart(stem));
  const rest = stem.slice(0, stem.length - word.length);
  if (owner !== '') return word.length > (owner.length === 1 ? LEAST_STEM : 1) ? rest : undefined;
  if (/(?:^|[^a-z])pro-$/.test(rest) && word !== '') return rest.slice(0, -'pro-'.length);
  if (word === 'official' && rest.endsWith('semi-')) return rest.slice(0, -'semi-'.length);
  if (/state[ -]$/.test(rest) && isOfState(word)) return rest.slice(0, -'state '.length);
  const isKnown =
    isFiller(word) ||
    PEOPLES.some((ending) => word.endsWith(ending) && word.length >= LEAST_STEM + ending.length);
  return isKnown ? rest : undefined;
}

function endsInVerb(text: string): boolean {
  const words = text.trimEnd();
  if (words.length === text.length) return false;
  if (isVerb(words)) return true;
  // "told Ann Lee and the agency"
  if (!text.endsWith(' and ')) return false;
  const both = words.slice(0, -' and'.length);
  const first = both.slice(0, wordStart(both));
  return first.length < both.length && first.trimEnd().length < first.length && isVerb(first.trimEnd());
}

function isVerb(words: string): boolean {
  if (endsInOne(words, VERBS)) return true;
  const last = words.slice(wordStart(words));
  const before = words.slice(0, words.length - last.length - 1);
  if (last === '' || words.charAt(before.length) !== ' ') return false;
  if (isMakers(last) && endsInOne(before, MADE)) return true;
  if (!isReceivers(last)) return false;
  if (endsInOne(before, GIVEN)) return true;
  const start = wordStart(before);
  return (
    start < before.length && before.charAt(start - 1) === ' ' && endsInOne(before.slice(0, start - 1), GIVEN)
  );
}

function endsInOne(text: string, phrases: readonly string[]): boolean {
  return phrases.some(
    (phrase) => text.endsWith(phrase) && !LETTER.test(text.charAt(text.length - phrase.length - 1)),
  );
}

/** Where the letters begin that a text ends in. */
function wordStart(text: string): number {
  let start = text.length;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  return start;
}
