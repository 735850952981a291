import type { Dossier, Language } from '@/utils/knowledge';
import type { CardDays } from '@/utils/reading/card/telling';
import { formatDate } from '@/utils/reading/words/format-date';
import { pageOverview, type NameRow, type PageFacts, type PageOverview } from './page-overview';
import { aroundStringsIn } from '@/utils/reading/strings/around';

/** What the names of a page can be saved as. */
export const EXPORT_FORMATS = ['markdown', 'csv', 'json-ld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ExportFile = { name: string; type: string; text: string };

type Telling = { language: Language; days: CardDays };

/** The names of a page as a file that others can read: whom it names, what each is, who says so and as of when. */
export function exportPage(facts: PageFacts, format: ExportFormat, telling: Telling): ExportFile {
  const overview = pageOverview(facts, { ...telling, forEditors: false });
  const base = fileName(overview, facts);
  const { ending, type, write } = WRITERS[format];
  return { name: `${base}.${ending}`, type, text: write(overview, facts, telling) };
}

type Writer = (overview: PageOverview, facts: PageFacts, telling: Telling) => string;

const WRITERS: Record<ExportFormat, { ending: string; type: string; write: Writer }> = {
  markdown: { ending: 'md', type: 'text/markdown', write: markdown },
  csv: { ending: 'csv', type: 'text/csv', write: csv },
  'json-ld': { ending: 'jsonld', type: 'application/ld+json', write: jsonLd },
};

/** `example.com-2021-07-07`: nothing that a file system minds. */
function fileName({ host }: PageOverview, { published }: PageFacts): string {
  return ['names', host, published]
    .filter((part) => part)
    .join('-')
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, '-');
}

function markdown(overview: PageOverview, facts: PageFacts, { language }: Telling): string {
  const words = aroundStringsIn(language);
  const about = [overview.host, overview.published && words.published(overview.published)].filter(Boolean);
  const groups = overview.groups.map(
    ({ group, names }) =>
      `## ${words.groups[group]}\n\n${names.map((row) => markdownRow(row, dossierOf(row, facts))).join('\n')}`,
  );
  const quoted = overview.quoted.map(
    ({ title, count, how }) => `- ${plain(title)} (${how}; ${words.times(count)})`,
  );
  const notes = overview.notes.map(({ quote, claim }) => `- “${plain(quote)}” (${claim})`);
  return [
    `# [${plain(overview.title)}](${linkable(facts.url)})`,
    about.join(' · '),
    ...groups,
    quoted.length > 0 ? `## ${words.quotedHere}\n\n${quoted.join('\n')}` : '',
    notes.length > 0 ? `## ${words.notes}\n\n${notes.join('\n')}` : '',
    footer(facts, language),
    '',
  ]
    .filter((part, at, all) => part !== '' || at === all.length - 1)
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function markdownRow({ title, kind, summary, statuses }: NameRow, dossier: Dossier): string {
  const url = wikidataUrl(dossier) ?? dossier.sources[0]?.url;
  const name = url === undefined ? `**${plain(title)}**` : `[**${plain(title)}**](${linkable(url)})`;
  const lines = statuses.map((status) => `  - ${plain(status)}`);
  return [`- ${name} (${kind}): ${plain(summary)}`, ...lines].join('\n');
}

/** The packs the names come from, with the day each is vouched for. */
function footer({ names }: PageFacts, language: Language): string {
  const packs = new Map(names.map(({ dossier: { pack } }) => [`${pack.id} ${pack.version}`, pack]));
  return [...packs.values()]
    .map(
      ({ title, asOf }) =>
        `Sourcenote: ${aroundStringsIn(language).packs(title[language], formatDate(asOf, language))}`,
    )
    .join('\n');
}

/** One name a row, in reading order, with a header in English: programs read it. */
function csv({ names }: PageOverview, facts: PageFacts): string {
  const header = [
    'name',
    'kind',
    'id',
    'wikidata',
    'mentions',
    'summary',
    'statuses',
    'sources',
    'pack',
    'as_of',
  ];
  const rows = names.map((row) => {
    const { entity, sources, pack } = dossierOf(row, facts);
    return [
      row.title,
      row.kindKey,
      row.entity,
      entity.wikidata ?? '',
      String(row.count),
      row.summary,
      row.statuses.join('; '),
      sources.map(({ url }) => url).join(' '),
      `${pack.id} ${pack.version}`,
      pack.asOf,
    ];
  });
  // RFC 4180: lines end in CRLF, fields with commas, quotes or line ends are quoted.
  return [header, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n') + '\r\n';
}

/** Spreadsheets run what begins like a formula; an apostrophe keeps it text (OWASP, "CSV Injection"). */
function csvField(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const SCHEMA_TYPES: Partial<Record<NameRow['kindKey'], string>> = {
  person: 'Person',
  country: 'Country',
  territory: 'AdministrativeArea',
  region: 'AdministrativeArea',
  city: 'City',
  place: 'Place',
  outlet: 'NewsMediaOrganization',
  agency: 'NewsMediaOrganization',
  event: 'Event',
  law: 'Legislation',
  treaty: 'Legislation',
  company: 'Corporation',
  ministry: 'GovernmentOrganization',
  service: 'GovernmentOrganization',
  army: 'GovernmentOrganization',
  weapon: 'Product',
  pipeline: 'Place',
  term: 'DefinedTerm',
  list: 'CreativeWork',
};

/** https://schema.org/mentions, with the Wikidata item of each name as `sameAs`. */
function jsonLd(overview: PageOverview, facts: PageFacts, { language }: Telling): string {
  const document = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: facts.url,
    headline: overview.title,
    ...(facts.published === undefined ? {} : { datePublished: facts.published }),
    ...(overview.source === undefined
      ? {}
      : { publisher: { '@type': 'NewsMediaOrganization', name: overview.source.title } }),
    mentions: overview.names.map((row) => {
      const dossier = dossierOf(row, facts);
      const same = [wikidataUrl(dossier), wikipediaUrl(dossier, language)].filter((url) => url !== undefined);
      return {
        '@type': SCHEMA_TYPES[row.kindKey] ?? 'Organization',
        '@id': `#${row.entity}`,
        name: row.title,
        description: row.summary,
        ...(same.length > 0 ? { sameAs: same } : {}),
      };
    }),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function wikidataUrl({ entity }: Dossier): string | undefined {
  return entity.wikidata === undefined ? undefined : `https://www.wikidata.org/wiki/${entity.wikidata}`;
}

function wikipediaUrl({ entity }: Dossier, language: Language): string | undefined {
  const title = entity.wikipedia?.[language];
  if (title === undefined) return undefined;
  return `https://${language}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

function dossierOf({ entity }: NameRow, { names }: PageFacts): Dossier {
  return names.find((name) => name.entity === entity)!.dossier;
}

/** What would be read as Markdown, or as HTML within it, is written as text. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}

function linkable(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(/\s/g, '%20');
}
