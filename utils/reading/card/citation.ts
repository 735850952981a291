import type { CardView } from './view';
import type { FactRow, FactValue } from './fact-values';
import type { SourceLine } from './source-line';
import type { CardStrings } from '@/utils/reading/strings/card';

/** What a card can be copied as. */
export type CopyFormat = 'text' | 'markdown';

/** Of a row of members, so many are worth quoting. */
const VALUES_QUOTED = 12;

/** A card as a footnote that can be pasted: what it says, with its statuses, its sources and its as-of date. */
export function citation(view: CardView, format: CopyFormat, strings: CardStrings): string {
  const write = format === 'markdown' ? MARKDOWN : PLAIN;
  const statuses = view.statuses.map(
    ({ listLabel, sentences }) => `${write.strong(listLabel)}: ${sentences.join(' ')}`,
  );
  const changes = view.changes.map(({ on, text }) => `${on}: ${text}`);
  const sources = [...view.sources, ...(view.wikipedia ? [view.wikipedia] : [])];
  return [
    headLine(view, write),
    view.summary,
    list([...officeLines(view), ...view.facts.flatMap((row) => factLine(row, strings.more))], write),
    statuses.length > 0 ? `${write.heading(strings.legalStatus)}\n${list(statuses, write)}` : '',
    changes.length > 0 ? `${write.heading(strings.changed)}\n${list(changes, write)}` : '',
    `${write.heading(strings.noSources)}\n${sources.map((source, at) => write.source(source, at + 1)).join('\n')}`,
    `Sourcenote: ${view.footer}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Writer = {
  heading: (text: string) => string;
  strong: (text: string) => string;
  link: (text: string, url: string) => string;
  item: (text: string) => string;
  source: (source: SourceLine, number: number) => string;
};

const PLAIN: Writer = {
  heading: (text) => `${text}:`,
  strong: (text) => text,
  link: (text) => text,
  item: (text) => `– ${text}`,
  source: ({ title, publisher, date, url }, number) =>
    `${number}. ${[title, publisher, date, url].filter((part) => part !== undefined).join(', ')}`,
};

const MARKDOWN: Writer = {
  heading: (text) => `**${text}**\n`,
  strong: (text) => `**${escaped(text)}**`,
  link: (text, url) => `[${escaped(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`,
  item: (text) => `- ${text}`,
  source: ({ title, publisher, date, url }, number) =>
    [`${number}. ${MARKDOWN.link(title, url)}`, publisher, date]
      .filter((part) => part !== undefined)
      .join(', '),
};

/** Characters that would be read as Markdown within a line of text. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}

function headLine({ title, native, kind, corner, wikipedia, sources }: CardView, write: Writer): string {
  const url = wikipedia?.url ?? sources[0]?.url;
  const name = url === undefined ? write.strong(title) : write.link(title, url);
  const other = native.length > 0 ? ` (${native.map(({ text }) => text).join('; ')})` : '';
  return `${name}${other}\n${[kind, corner].filter((part) => part !== undefined).join(' · ')}`;
}

function list(lines: readonly string[], write: Writer): string {
  return lines.map((line) => write.item(line)).join('\n');
}

function factLine({ label, values }: FactRow, more: (count: number) => string): string[] {
  if (values.length === 0) return [];
  const quoted = values.slice(0, VALUES_QUOTED).map((value) => valueLine(value));
  const rest = values.length - quoted.length;
  return [`${label}: ${quoted.join('; ')}${rest > 0 ? `; ${more(rest)}` : ''}`];
}

function officeLines({ thenAndNow }: CardView): string[] {
  if (thenAndNow === undefined) return [];
  return [thenAndNow.then, thenAndNow.now].map(
    ({ heading, values, empty }) =>
      `${heading}: ${values.length === 0 ? empty : values.map((value) => valueLine(value)).join('; ')}`,
  );
}

function valueLine({ text, aside }: FactValue): string {
  return aside === undefined ? text : `${text} (${aside})`;
}
