import type { Dossier, EntityId, Language, PartialDate } from '@/utils/knowledge';
import { cardFacts, type FactRow } from './card-facts';
import { cardStatuses, type StatusRow } from './card-status';
import { formatDate, yearOf } from './format-date';
import { stringsIn } from './strings';
import { changesSince, type ChangeLine } from './then-and-now';

/** The days a card speaks of. `published` is absent when the page does not say. */
export type CardDays = { published?: PartialDate; today: PartialDate };

/** A source as the card lists it. */
export type SourceLine = { title: string; publisher?: string; url: string; date?: string };

/** Everything a card about one entity shows, in words: components only lay it out. */
export type CardView = {
  entity: EntityId;
  kind: string;
  /** Set against the kind in the head line: country, or since when. */
  corner?: string;
  title: string;
  /** The name in the other interface language and acronyms, with their languages. */
  native: { text: string; lang: string }[];
  summary: string;
  facts: FactRow[];
  statuses: StatusRow[];
  /** What changed between the article and today; empty when there is no article date. */
  changes: ChangeLine[];
  publishedOn?: string;
  sources: SourceLine[];
  footer: string;
};

/** Tells what a card about `dossier` shows a reader of `language`. */
export function cardView(
  dossier: Dossier,
  { language, days }: { language: Language; days: CardDays },
): CardView {
  const { entity } = dossier;
  const strings = stringsIn(language);
  const corner = cornerOf(dossier, language);
  return {
    entity: entity.id,
    kind: strings.kinds[entity.kind],
    ...(corner === undefined ? {} : { corner }),
    title: entity.label[language],
    native: nativeNames(dossier, language),
    summary: entity.summary[language],
    facts: cardFacts(dossier, { language, days }),
    statuses: cardStatuses(dossier, { language, days }),
    changes: days.published === undefined ? [] : changesSince(dossier, { language, days }),
    ...(days.published === undefined ? {} : { publishedOn: formatDate(days.published, language) }),
    sources: dossier.sources.map(({ title, publisher, url, date }) => ({
      title,
      url,
      ...(publisher === undefined ? {} : { publisher }),
      ...(date === undefined ? {} : { date: formatDate(date, language) }),
    })),
    footer: `${dossier.pack.title[language]}, ${strings.asOf(formatDate(dossier.pack.asOf, language))}`,
  };
}

function cornerOf({ entity, refs }: Dossier, language: Language): string | undefined {
  for (const { property, value } of entity.statements) {
    if (property === 'country' && 'entity' in value) return refs[value.entity]?.label[language];
  }
  const founded = entity.statements.find(({ property }) => property === 'founded' || property === 'signed');
  return founded && 'date' in founded.value
    ? stringsIn(language).sinceDate(yearOf(founded.value.date))
    : undefined;
}

function nativeNames({ entity, alsoKnownAs }: Dossier, language: Language): { text: string; lang: string }[] {
  const other = language === 'en' ? 'ru' : 'en';
  const own = alsoKnownAs.filter(({ lang }) => lang === language);
  const foreign = alsoKnownAs.filter(({ lang }) => lang === other);
  const label = { text: entity.label[other], lang: other };
  const names = [...(entity.native ? [entity.native] : []), ...own, ...foreign, label];
  return names.filter(
    ({ text }, at) => text !== entity.label[language] && names.findIndex((n) => n.text === text) === at,
  );
}
