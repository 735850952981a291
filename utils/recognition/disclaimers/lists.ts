import type { EntityId } from '@/utils/knowledge';
import type { DisclaimerClaim } from '@/utils/recognition/annotation';

/**
 * The lists a claim can mean under a state's law. `options`: the entity's own entry tells which; `otherwise`: what
 * is meant when it has none of them, where the words alone tell.
 */
type Choice = { options: readonly EntityId[]; otherwise?: EntityId };

const one = (list: EntityId): Choice => ({ options: [list], otherwise: list });
const BANNING = ['ru-terrorist', 'ru-extremist', 'ru-undesirable'];

const LISTS: Record<string, Partial<Record<DisclaimerClaim, Choice>>> = {
  RU: {
    terrorist: one('ru-terrorist'),
    extremist: one('ru-extremist'),
    undesirable: one('ru-undesirable'),
    'foreign-agent': one('ru-foreign-agents'),
    banned: { options: BANNING },
    liquidated: { options: ['ru-extremist', 'ru-terrorist'] },
  },
  UN: {
    terrorist: { options: ['un-1267', 'un-1988'], otherwise: 'un-1267' },
    sanctioned: { options: ['un-1267', 'un-1988'] },
  },
  EU: {
    terrorist: { options: ['eu-2580', 'eu-881'], otherwise: 'eu-2580' },
    banned: { options: ['eu-833-media', 'eu-2580', 'eu-881'] },
    sanctioned: { options: ['eu-269', 'eu-833-media'] },
  },
  US: {
    terrorist: { options: ['us-fto', 'us-sdgt'], otherwise: 'us-fto' },
    'foreign-agent': one('us-fara'),
    banned: { options: ['us-fto', 'us-sdgt'] },
    sanctioned: { options: ['us-sdn', 'us-sdgt', 'us-fto'] },
  },
  GB: {
    terrorist: one('uk-proscribed'),
    banned: one('uk-proscribed'),
    sanctioned: { options: ['uk-sanctions'] },
  },
  CA: { terrorist: one('ca-listed'), banned: one('ca-listed') },
  AU: { terrorist: one('au-listed'), banned: one('au-listed') },
  IL: { terrorist: one('il-terrorist'), banned: { options: ['il-terrorist'] } },
  IN: { terrorist: one('in-uapa'), banned: one('in-uapa') },
  TR: { terrorist: one('tr-terrorist') },
  PK: { terrorist: one('pk-proscribed'), banned: one('pk-proscribed') },
  AE: { terrorist: one('ae-terrorist') },
  SA: { terrorist: one('sa-terrorist') },
  EG: { terrorist: one('eg-terrorist') },
  KZ: { terrorist: one('kz-banned'), extremist: one('kz-banned'), banned: one('kz-banned') },
  KG: { terrorist: one('kg-banned'), extremist: one('kg-banned'), banned: one('kg-banned') },
  TJ: { terrorist: one('tj-banned'), extremist: one('tj-banned'), banned: one('tj-banned') },
  UZ: { terrorist: one('uz-banned'), extremist: one('uz-banned'), banned: one('uz-banned') },
  BY: { extremist: one('by-extremist') },
  UA: { sanctioned: one('ua-sanctions') },
};

/** Lists of terrorist bodies: when a state is said to ban one of them, it is as one. */
const WORLD_LISTS: readonly EntityId[] = ['un-1267', 'us-fto', 'eu-2580'];

/** What decides a list besides claim and state: the words of the note and the lists whom it concerns stands on. */
export type ListClues = { text: string; standsOn: ReadonlySet<EntityId> };

/** The list a note refers to, where it can be told. `text` is folded. */
export function listOf(
  claim: DisclaimerClaim,
  state: string | undefined,
  { text, standsOn }: ListClues,
): EntityId | undefined {
  if (state === 'RU' && /блокир|ограничен/u.test(text) && claim === 'banned') return 'ru-blocked';
  if (state === 'RU' && isMonitoringList(claim, text)) return 'ru-monitored';
  if (state === 'US' && /specially designated global|\bsdgt/u.test(text)) return 'us-sdgt';
  if (
    state === 'UN' &&
    /(?<!техрик-и-|техрик-е-|pakistani\s|tehrik-i-|tehrik-e-|tehreek-e-)(?:талиб|taleban|taliban)/u.test(text)
  )
    return 'un-1988';
  const choice = state === undefined ? undefined : LISTS[state]?.[claim];
  return (
    choice?.options.find((list) => standsOn.has(list)) ??
    choice?.otherwise ??
    (claim === 'banned' && WORLD_LISTS.some((list) => standsOn.has(list))
      ? LISTS[state ?? '']?.terrorist?.otherwise
      : undefined)
  );
}

/** The finance monitor's own list joins both words: «перечень террористов и экстремистов». */
function isMonitoringList(claim: DisclaimerClaim, text: string): boolean {
  if (claim !== 'terrorist' && claim !== 'extremist') return false;
  return /росфинмониторинг|rosfinmonitoring|(?:террористов и экстремистов|экстремистов и террористов)|(?:terrorists and extremists|extremists and terrorists)/u.test(
    text,
  );
}

/** Every list a claim may mean, to find whom a note concerns among several. */
export function listsMeant(claim: DisclaimerClaim, state: string | undefined): readonly EntityId[] {
  if (state === undefined) return [];
  return LISTS[state]?.[claim]?.options ?? [];
}
