import type { Lexicon } from '@/utils/recognition/image/lexicon';
import type { Reading, Span } from './span';
import { isOpponent } from './team';
import { isBeforeRole, sportsOf } from './words/sport-roles';
import type { Discipline } from './words/sport';

/** Stands for a score among the words of sport. */
const SCORE = -1;

/** Different words, and one in so many characters, so that politics with a word on football is not sport. */
const SPORT_WORDS_LEAST = 2;
const LENGTH_PER_SPORT_WORD = { few: 150, many: 400 };
const MANY_SPORT_WORDS = 3;

/** What the words of an article say of sport: whether it reports on it, and on which. */
export class SportTopic {
  readonly #words = new Set<number>();
  readonly #disciplines = new Map<Discipline, number>();
  #count = 0;

  add(word: number, discipline: Discipline | undefined): void {
    this.#words.add(word);
    this.#count += 1;
    if (discipline) this.#disciplines.set(discipline, (this.#disciplines.get(discipline) ?? 0) + 1);
  }

  /** A club by a name of its own says as much of the sport as a word does. */
  addClubs(spans: readonly Span[], lexicon: Lexicon): void {
    for (const { readings } of spans) {
      const club = readings.find(({ name }) => lexicon.disciplineOf(name) && lexicon.useOf(name) === 'alone');
      if (club) this.add(club.name, lexicon.disciplineOf(club.name));
    }
  }

  /** A score counts only with a word of sport. `hasScore` is asked when there is one. */
  addScore(hasScore: () => boolean): void {
    if (this.#count > 0 && hasScore()) this.add(SCORE, undefined);
  }

  /** `length`: of the article, in UTF-16 code units. */
  isSport(length: number): boolean {
    if (this.#words.size < SPORT_WORDS_LEAST) return false;
    const { few, many } = LENGTH_PER_SPORT_WORD;
    return this.#count * (this.#count < MANY_SPORT_WORDS ? few : many) >= length;
  }

  /** The sport whose words are most; none where another has as many. */
  discipline(): Discipline | undefined {
    const [first, second] = [...this.#disciplines].toSorted((a, b) => b[1] - a[1]);
    return first && first[1] !== second?.[1] ? first[0] : undefined;
  }
}

/** Towns are clubs only in reports on their sport, or where somebody of a team stands beside them. */
export function withoutOtherClubs(
  spans: Span[],
  discipline: Discipline | undefined,
  lexicon: Lexicon,
): Span[] {
  const isOther = ({ name }: Reading) =>
    lexicon.isClubsTown(name) && lexicon.disciplineOf(name) !== discipline;
  for (const span of spans)
    if (span.readings.some(isOther) && !hasRole(span))
      span.readings = span.readings.filter((reading) => !isOther(reading));
  return spans.filter(({ readings }) => readings.length > 0);
}

/** "Boston manager Alex Cora", "against Green Bay": somebody of a team, or another team, tells the sport, too. */
function hasRole(span: Span): boolean {
  if (isOpponent(span)) return true;
  const word = span.after?.joined === 'space' ? span.after.text.toLowerCase() : '';
  return sportsOf(word) !== undefined || isBeforeRole(word);
}
