import type { DisclaimerClaim } from '@/utils/recognition/annotation';
import type { Feature } from './lexicon';
import { listsMeant } from './lists';
import { has, type Page, type Reading } from './reading';
import { findBefore } from './spans';
import { stateOfHost } from './states';
import type { Span } from './view';

/** What a note says, and under whose law. Both in the order of the text; the first is what the note is about. */
export type Claims = { claims: DisclaimerClaim[]; states: (string | undefined)[] };

/** Tells what `reading` claims. `host`: of the page, for notes that leave out whose law they mean. */
export function claimsOf(page: Page, reading: Reading, host: string | undefined): Claims {
  const claims = claimsIn(reading);
  const states = unique(
    reading.features.filter(({ tag, value }) => tag === 'state' && value !== '').map(({ value }) => value),
  );
  if (states.length > 0) return { claims, states: lawFirst(reading.features, states) };
  const authority = reading.features.find(({ tag, value }) => tag === 'authority' && value !== '');
  return { claims, states: [authority?.value ?? defaultState(page, reading, { claim: claims[0]!, host })] };
}

/**
 * Whether a ban names no kind of body, and is not Russia's: "(banned in China)" is said of networks, books and games.
 * Russian texts say it of bodies where the state keeps a register of those it bans.
 */
export function isMereBan(
  { view }: Page,
  reading: Reading,
  { claim, state }: { claim: DisclaimerClaim; state: string | undefined },
): boolean {
  if (claim !== 'banned' || state === undefined || state === 'RU') return false;
  if (has(reading, 'class', 'head', 'activity')) return false;
  const text = view.plain.slice(reading.start, reading.end);
  return listsMeant(claim, state).length === 0 || !/\p{Script=Cyrillic}/u.test(text);
}

/** How far before a note the words may stand that say what is banned. Characters. */
const NEARBY = 90;

/** What the text right before a plain ban calls whom it bans: "the extremist group X (outlawed in Russia)". */
export function classBefore({ view, features }: Page, { start }: Span): DisclaimerClaim | undefined {
  const before = findBefore(features, start, { limit: start - NEARBY, is: ({ tag }) => tag === 'class' });
  if (!before) return undefined;
  const apart = /[.,;:!?()]/u.test(view.plain.slice(before.end, start));
  return apart ? undefined : (before.value as DisclaimerClaim);
}

function claimsIn(reading: Reading): DisclaimerClaim[] {
  const classes = reading.features
    .filter(({ tag }) => tag === 'class')
    .map(({ value }) => value as DisclaimerClaim);
  if (classes.length > 0) return unique(classes);
  if (has(reading, 'ban')) return ['banned'];
  if (has(reading, 'dissolved')) return ['liquidated'];
  if (has(reading, 'state-media')) return ['state-media'];
  if (has(reading, 'sanctions')) return ['sanctioned'];
  return ['banned'];
}

/** States the text puts after the designation, or before it with "in", come before those it only mentions. */
function lawFirst(features: readonly Feature[], states: string[]): string[] {
  const anchor = features.find(({ tag }) => tag === 'designated' || tag === 'ban')?.start ?? 0;
  const after = unique(
    features.filter(({ tag, start }) => tag === 'state' && start > anchor).map(({ value }) => value),
  );
  return after.length === 0 || states[0] === 'RU' ? states : unique([...after, ...states]);
}

const OWN_SPELLING = /[іїєґўІЇЄҐЎ]/u;

function defaultState(
  { view }: Page,
  reading: Reading,
  { claim, host }: { claim: DisclaimerClaim; host: string | undefined },
): string | undefined {
  const text = view.plain.slice(reading.start, reading.end);
  if (/экстремистск\p{L}* формировани|фарміраванн/u.test(text)) return 'BY';
  if (/foreign terrorist organi[sz]ation|\bftos?\b|specially designated global|\bfara\b/u.test(text))
    return 'US';
  if (/proscribed/u.test(text) && !/\bunlawful\b/u.test(text)) return 'GB';
  if (/\p{Script=Cyrillic}/u.test(text)) {
    const russian = claim === 'foreign-agent' || claim === 'undesirable';
    if (OWN_SPELLING.test(view.source)) return russian ? 'RU' : undefined;
    return stateOfHost(host) ?? 'RU';
  }
  return claim === 'foreign-agent' || claim === 'undesirable' ? 'RU' : undefined;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
