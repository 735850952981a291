import { readFileSync } from 'node:fs';
import { recogniserOf } from './annotate/load-recogniser';
import { readInputs } from './annotate/read-input';

const HELP = `npm run annotate -- FILE…   (- reads standard input)
Reads plain text, HTML, or JSON lines {id, lang?, date?, text}; prints JSON lines
{id, mentions:[{start,end,surface,entity,wikidata,kind,score}]}, offsets in UTF-16 code units of the text. For HTML the
text that was read is printed too.`;

const files = process.argv.slice(2);
if (files.length === 0 || files.includes('--help')) console.log(HELP);
else process.exitCode = annotateFiles();

function annotateFiles(): number {
  const { recogniser, entities } = recogniserOf('packs/world-affairs');
  let faults = 0;
  const complain = (what: string) => {
    faults += 1;
    console.error(what);
  };
  for (const file of files) {
    let content: string;
    try {
      content = readFileSync(file === '-' ? 0 : file, 'utf8');
    } catch (error) {
      complain(`${file}: ${(error as Error).message}`);
      continue;
    }
    for (const input of readInputs(content, file)) {
      if ('fault' in input) {
        complain(`${input.id}: ${input.fault}`);
        continue;
      }
      const { id, text, lang } = input;
      const { blocks, offsets } = paragraphsOf(text);
      const { mentions } = recogniser.annotate({ blocks, ...(lang === undefined ? {} : { language: lang }) });
      const isHtml = content.trimStart().startsWith('<');
      const line = mentions.map(({ block, start, end, entity, score }) => {
        const { kind, wikidata } = entities.get(entity)!;
        const [from, to] = [start + offsets[block]!, end + offsets[block]!];
        const surface = text.slice(from, to);
        return { start: from, end: to, surface, entity, wikidata: wikidata ?? null, kind, score };
      });
      console.log(JSON.stringify({ id, ...(isHtml ? { text } : {}), mentions: line }));
    }
  }
  return faults > 0 ? 1 : 0;
}

/** The lines of a text as blocks, with where each begins. */
function paragraphsOf(text: string) {
  const offsets: number[] = [];
  const blocks = [...text.matchAll(/[^\r\n]+/g)].map((line) => {
    offsets.push(line.index);
    return { text: line[0], kind: 'paragraph' as const };
  });
  return { blocks, offsets };
}
