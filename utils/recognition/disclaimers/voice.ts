import type { Feature } from './lexicon';
import { isCapitalAt } from './names';
import { firstFrom, lastBefore } from './spans';
import type { Span, View } from './view';

const ADVERBS =
  /(?:\b(?:also|officially|previously|earlier|formerly|now|currently|long|both|all|already|legally|internationally|still|itself|himself|herself|themselves|since|widely|universally|later|recently|first|subsequently|reportedly|jointly|again)\s+)+$/u;
/** "has designated", "it banned": somebody does it. */
const DOER = /\b(?:has|have|had|having|it|they|he|she|we|who|i|to)\s*$/u;
const BE = /\b(?:is|are|was|were|been|being|be|became|remains?|gets?|got|as|and|or)\s*$/u;
const OBJECT =
  /^\s+(?:the|its|their|his|her|it|them|him|all|any|this|these|several|two|three|four|five|nine|more|both\s+(?:the\s+)?\p{L}+s|an?\s+(?:\p{L}+\s+){1,4}as)\b/u;
const LINK =
  /^\s+(?:as|in|by|under|on|to|an?|as an?|terrorist|extremist|undesirable|foreign|both|and|or|for|across|throughout|there|here|since|from|within|elsewhere)\b/u;

/**
 * Whether an English participle is an active past: "Russia banned the group". The same form is passive after a form
 * of be, after a noun it describes, and wherever no one is there to have done it.
 */
export function isActive(
  view: View,
  feature: Feature,
  { names, doers, others }: { names: readonly Span[]; doers: readonly Span[]; others: readonly Feature[] },
): boolean {
  const before = view.plain.slice(Math.max(0, feature.start - 80), feature.start);
  const left = before.replace(ADVERBS, '');
  if (BE.test(left)) return false;
  if (DOER.test(left) && !/\b(?:has|have|had|having)\s*$/u.test(left)) return true;
  if (/\b(?:has|have|had|having)\s*$/u.test(left)) return true;
  const right = view.plain.slice(feature.end, feature.end + 24);
  if (OBJECT.test(right)) return true;
  const closed = /[,;:(-]\s*$/u.test(left) || left.trim() === '';
  if (closed) return false;
  const edge = feature.start - before.length + left.trimEnd().length;
  const doer = lastBefore(others, edge);
  if (doer?.end === edge && (doer.tag === 'state' || doer.tag === 'authority')) return true;
  const endsThere = (items: readonly Span[]): boolean => (lastBefore(items, edge)?.end ?? -2) >= edge - 1;
  if (endsThere(doers)) return true;
  const named = endsThere(names);
  if (named && !LINK.test(right)) return true;
  const next = /^\s+["']?/u.exec(view.flat.slice(feature.end))?.[0].length ?? 0;
  const object = firstFrom(names, feature.end)?.start === feature.end + next;
  return named && object && isCapitalAt(view, feature.end + next);
}
