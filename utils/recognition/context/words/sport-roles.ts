import type { Discipline } from './sport';

/** Who plays or coaches, with the sports that call them so; folded. */
const ROLES: readonly (readonly [words: string, sports: readonly Discipline[]])[] = [
  ['manager', ['baseball', 'football']],
  ['pitcher shortstop outfielder infielder baseman catcher closer slugger reliever', ['baseball']],
  ['quarterback receiver linebacker cornerback lineman tackle punter kicker', ['American football']],
  ['goaltender goalie defenseman defenceman', ['ice hockey']],
  ['striker midfielder winger goalkeeper', ['football']],
  ['guard', ['basketball', 'American football']],
  ['forward', ['basketball', 'ice hockey', 'football']],
  ['center centre', ['basketball', 'ice hockey', 'American football']],
  ['defender skipper', ['football']],
  ['coach', ['basketball', 'ice hockey', 'American football', 'football']],
];
const ALL: readonly Discipline[] = ['football', 'baseball', 'basketball', 'ice hockey', 'American football'];

const SPORTS: ReadonlyMap<string, readonly Discipline[]> = new Map([
  ...ROLES.flatMap(([words, sports]) => words.split(' ').map((word) => [word, sports] as const)),
  ...['star', 'great', 'rookie', 'captain', 'fans', 'owner'].map((word) => [word, ALL] as const),
]);

/** "first baseman", "wide receiver", "star pitcher": what may stand before such a noun. */
const BEFORE_ROLE =
  /^(?:first|second|third|left|right|wide|tight|star|rookie|starting|relief|running|defensive|offensive|head|assistant|veteran|point)$/u;

/** The sports whose teams have somebody who is called so; `undefined` of any other word. */
export function sportsOf(word: string): readonly Discipline[] | undefined {
  return SPORTS.get(word);
}

export function isBeforeRole(word: string): boolean {
  return BEFORE_ROLE.test(word);
}

/** Nicknames of American clubs that British football has, too, where it is the manager who speaks. */
export const ALSO_BRITISH = /^(?:Rangers|Tigers|Royals|Pirates)$/u;
