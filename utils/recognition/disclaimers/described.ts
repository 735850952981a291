import type { NameSpan } from './names';
import type { Page } from './reading';
import { findBefore, lastBefore, touching, within } from './spans';

/** How far behind a name the words that describe it may reach. Characters. */
const NOUNS = 120;

/** "the Azov nationalist battalion (…)": between the name and `at` only what kind of body it is. */
export function nameWithNoun({ view, names, features }: Page, at: number): NameSpan | undefined {
  const name = lastBefore(names, at);
  if (!name || at - name.end > NOUNS) return undefined;
  const between = view.flat.slice(name.end, at);
  if (!/^"?\s+[\p{L}\s-]+\s*$/u.test(between)) return undefined;
  const words = within(view.words, { start: name.end, end: at });
  const isKind = words.every((word) =>
    touching(features, word).some(
      ({ tag, start, end }) => (tag === 'head' || tag === 'class') && start <= word.start && end >= word.end,
    ),
  );
  return isKind && words.length <= 4 ? name : undefined;
}

/** "Al-Shabaab, an al-Qaeda affiliate that is …": the name that the noun before `at` describes. */
export function apposed({ view, names }: Page, at: number): NameSpan | undefined {
  return findBefore(names, at, {
    limit: at - NOUNS,
    is: ({ end }) => /^["'\s*]*,\s+(?:an?|the)\s+[^,.;:()]{0,80}$/u.test(view.flat.slice(end, at)),
  });
}
