import type { Entity, Name } from '@/utils/knowledge';
import { DISCIPLINES, type Discipline } from '@/utils/recognition/context/words/sport';

/** How packs describe clubs: "A professional baseball club of Boston." */
const CLUB = /^An? (?:professional )?(?<discipline>[a-z ]+|American football) club (?:of|from|in|near) /iu;
/** "Leeds United": what follows the town in names of football clubs. */
const KINDS_OF_CLUB = /^(?:United|City|Hotspur|Town|Rovers|Wanderers|Albion|County)$/u;

/** The sport of a club; `undefined` of anything else. */
export function disciplineOf({ kind, summary }: Entity): Discipline | undefined {
  if (kind !== 'organisation') return undefined;
  const said = CLUB.exec(summary.en)?.groups?.['discipline']?.toLowerCase();
  return DISCIPLINES.find((discipline) => discipline.toLowerCase() === said);
}

/** A club's town, by which reports on its sport call it: "Boston" of "Boston Red Sox". */
export function townNameOf({ label, names }: Entity): Name | undefined {
  const nick = names
    .map(({ text }) => text)
    .filter((text) => text !== label.en && label.en.endsWith(` ${text}`))
    .toSorted((a, b) => b.length - a.length)[0];
  const last = label.en.split(' ').at(-1)!;
  const rest = nick ?? (KINDS_OF_CLUB.test(last) ? last : undefined);
  const town = rest === undefined ? '' : label.en.slice(0, -rest.length).trim();
  return town === '' ? undefined : { text: town, lang: 'en', case: 'proper', use: 'after-full' };
}
