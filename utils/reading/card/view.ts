import type { Dossier, EntityId, Kind, Language } from '@/utils/knowledge';
import { cardFacts, cornerCountry, type FactRow } from './facts';
import { cardMap, type CardMap } from './map';
import type { ThenAndNow } from './offices';
import { cardStatuses, type StatusRow } from './status';
import { formatDate, yearOf } from '@/utils/reading/words/format-date';
import { sourceLine, type SourceLine } from './source-line';
import type { CardCatalogue } from '@/utils/reading/strings/card';
import type { Telling } from './telling';
import { changesSince, type ChangeLine } from './then-and-now';

export type { SourceLine } from './source-line';

/** Everything a card about one entity shows, in words: components only lay it out. */
export type CardView = {
  entity: EntityId;
  kind: string;
  kindKey: Kind;
  /** Set beside the kind in the head line: country, or since when. */
  corner?: string;
  /** The country the corner names, for a link. */
  cornerEntity?: EntityId;
  title: string;
  /** The name in the other interface language and acronyms, with their languages. */
  native: { text: string; lang: string }[];
  summary: string;
  map: CardMap | undefined;
  facts: FactRow[];
  /** A person's offices side by side, when they changed since the article. */
  thenAndNow: ThenAndNow | undefined;
  statuses: StatusRow[];
  /** Said where a reader may expect an entry and the pack has none. */
  noStatus: string | undefined;
  /** What changed between the article and today; empty when there is no article date. */
  changes: ChangeLine[];
  publishedOn: string | undefined;
  sources: SourceLine[];
  /** The article in Wikipedia, in the reader's language when there is one. */
  wikipedia: SourceLine | undefined;
  /** Which pack says so, and the day it is vouched for. */
  footer: string;
};

/** Tells what a card about `dossier` shows. */
export function cardView(dossier: Dossier, telling: Telling): CardView {
  const { entity } = dossier;
  const { catalogue, days } = telling;
  const { language, common: strings, card } = catalogue;
  const { rows, thenAndNow } = cardFacts(dossier, telling);
  return {
    entity: entity.id,
    kind: strings.kinds[entity.kind],
    kindKey: entity.kind,
    ...cornerOf(dossier, catalogue),
    title: entity.label[language],
    native: nativeNames(dossier, language),
    summary: entity.summary[language],
    map: cardMap(dossier, telling),
    facts: rows,
    thenAndNow,
    statuses: cardStatuses(dossier, telling),
    noStatus: mayBeListed(dossier) ? card.noStatus : undefined,
    changes: changesSince(dossier, telling),
    publishedOn: days.published && formatDate(days.published, language),
    sources: dossier.sources.map((source) => sourceLine(source, language)),
    wikipedia: wikipediaOf(dossier, catalogue),
    footer: `${dossier.pack.title[language]}, ${strings.asOf(formatDate(dossier.pack.asOf, language))}`,
  };
}

function cornerOf(
  dossier: Dossier,
  { language, common }: CardCatalogue,
): Pick<CardView, 'corner' | 'cornerEntity'> {
  const { entity, refs } = dossier;
  const country = cornerCountry(dossier);
  if (country && 'entity' in country.value) {
    const ref = refs[country.value.entity];
    return ref ? { corner: ref.label[language], cornerEntity: ref.id } : {};
  }
  const founded = entity.statements.find(({ property }) => property === 'founded' || property === 'signed');
  return founded && 'date' in founded.value ? { corner: common.sinceDate(yearOf(founded.value.date)) } : {};
}

/** Acronyms, the name in its own language, and the name in the other language of the interface. */
function nativeNames({ entity, alsoKnownAs }: Dossier, language: Language): { text: string; lang: string }[] {
  const other = language === 'en' ? 'ru' : 'en';
  const own = alsoKnownAs.filter(({ lang }) => lang === language);
  const foreign = alsoKnownAs.filter(({ lang }) => lang === other);
  const label = { text: entity.label[other], lang: other };
  const names = [...own, ...(entity.native ? [entity.native] : []), ...foreign, label];
  return names.filter(
    ({ text }, at) => text !== entity.label[language] && names.findIndex((name) => name.text === text) === at,
  );
}

/** Bodies that stand in official lists when they do; of states and their organs it would be a strange thing to say. */
const LISTABLE: ReadonlySet<Kind> = new Set<Kind>([
  'armed-group',
  'movement',
  'party',
  'agency',
  'outlet',
  'company',
  'organisation',
]);

function mayBeListed({ entity }: Dossier): boolean {
  const isUnionOfStates = entity.statements.some(({ property }) => property === 'member');
  return LISTABLE.has(entity.kind) && entity.statuses.length === 0 && !isUnionOfStates;
}

function wikipediaOf({ entity }: Dossier, { language, card }: CardCatalogue): SourceLine | undefined {
  const titles = entity.wikipedia;
  const lang = titles?.[language] === undefined ? (language === 'en' ? 'ru' : 'en') : language;
  const title = titles?.[lang];
  if (title === undefined) return undefined;
  const url = `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
  return { title, publisher: card.wikipedia, url };
}
