import type { Reason } from '@/utils/recognition/annotation';
import type { Lexicon } from '@/utils/recognition/image/lexicon';
import type { Decision } from './decide';
import type { Presence } from './presence';
import type { Setting } from './setting';

/** Names of related entities that a reason tells. */
const NAMES_TOLD = 3;
/** How far each kind of evidence can be trusted, 0 to 1. */
const SCORES = {
  full: 0.98,
  acronym: 0.95,
  defined: 0.96,
  afterFull: 0.93,
  alone: 0.93,
  least: 0.6,
  weighed: 0.9,
};
/** Of an acronym that the article defines. */
export const DEFINED_SCORE = 0.96;
/** What one point of evidence adds to `least`. */
const PER_POINT = 0.08;

export function scoreOf({ option, evidence, full, defined }: Decision, lexicon: Lexicon): number {
  const { name } = option.reading;
  if (defined !== undefined) return DEFINED_SCORE;
  if (full !== undefined) return SCORES.afterFull;
  if (evidence) return round(Math.min(SCORES.weighed, SCORES.least + PER_POINT * evidence.weight));
  if (lexicon.caseOf(name) === 'acronym') return SCORES.acronym;
  return lexicon.wordsOf(name) > 1 ? SCORES.full : SCORES.alone;
}

/** Why a mention was believed, the strongest reason first. */
export function reasonsFor(
  { option, evidence, full, defined }: Decision,
  { setting, related }: { setting: Setting; related: RelatedNames },
): Reason[] {
  const { lexicon } = setting;
  const { name, form, entity } = option.reading;
  const reasons: Reason[] = [];
  if (defined !== undefined) reasons.push({ why: 'acronym-defined', as: defined });
  else if (full !== undefined) reasons.push({ why: 'after-full', full });
  else if (!evidence) {
    if (lexicon.caseOf(name) === 'acronym') reasons.push({ why: 'acronym' });
    else reasons.push({ why: lexicon.wordsOf(name) > 1 ? 'full-name' : 'only-reading' });
  }
  if (evidence?.cue !== undefined) reasons.push({ why: 'cue', word: evidence.cue });
  const names = evidence ? related.told(evidence.names) : related.of(entity);
  if (names.length > 0) reasons.push({ why: 'related', names });
  if (reasons.length === 0) reasons.push({ why: 'only-reading' });
  if (lexicon.isInflected(form)) reasons.push({ why: 'inflected', base: lexicon.textOf(name) });
  return reasons;
}

/** Related entities that an article names, by the labels a reason tells; each looked up once an article. */
export class RelatedNames {
  readonly #setting: Setting;
  readonly #presence: Presence;
  readonly #names = new Map<number, string[]>();

  constructor(setting: Setting, presence: Presence) {
    this.#setting = setting;
    this.#presence = presence;
  }

  of(entity: number): string[] {
    let names = this.#names.get(entity);
    if (!names) {
      const present: number[] = [];
      for (const other of this.#setting.lexicon.relatedTo(entity)) {
        if (!this.#presence.has(other)) continue;
        if (present.push(other) === NAMES_TOLD) break;
      }
      this.#names.set(entity, (names = this.told(present)));
    }
    return names;
  }

  told(entities: readonly number[]): string[] {
    const { lexicon, language } = this.#setting;
    return entities.slice(0, NAMES_TOLD).map((entity) => lexicon.labelOf(entity, language));
  }
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
