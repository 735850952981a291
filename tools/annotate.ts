import { readFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileRecogniser, loadRecogniser } from '@/utils/recognition/recogniser';
import { annotationLine } from './annotate/annotation-line';
import { loadPack } from './annotate/load-pack';
import { readInputs } from './annotate/read-input';
import { decodeHtml } from './html/decode-html';

const HELP = `npm run annotate -- [--url ADDRESS] FILE…   (- reads standard input)
Reads plain text, HTML, or JSON lines {id, lang?, date?, text}; prints a JSON line for each text:
  {id, mentions:[{start,end,surface,entity,wikidata,kind,score}],
   disclaimers:[{start,end,surface,list,jurisdiction,entities}]}
and for HTML also the text that was read and article:{title,published,publishedHow,publishedSure,outlet,
quoted:[{entity,count}]}. --url says where a page was found; else its own word is taken.
A note that names several registers gives one entry for each. Offsets are UTF-16 code units of the text. What cannot be read is named on standard error; the exit code is then 1.`;

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;

function annotateFiles(files: readonly string[], url: string | undefined): number {
  const pack = loadPack('world-affairs');
  const recogniser = loadRecogniser(compileRecogniser([pack]));
  if (!recogniser) throw new Error('the compiled recogniser does not load');
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  let faults = 0;
  const complain = (what: string) => {
    faults += 1;
    console.error(what);
  };
  for (const file of files) {
    let content: string;
    try {
      content = decodeHtml(readFileSync(file === '-' ? STANDARD_INPUT : file));
    } catch (error) {
      complain(`${file}: ${(error as Error).message}`);
      continue;
    }
    const options = url === undefined ? { today } : { today, url };
    for (const input of readInputs(content.replace(/^\uFEFF/u, ''), file, options)) {
      if ('fault' in input) complain(`${input.id}: ${input.fault}`);
      else print(`${JSON.stringify(annotationLine(input, { recogniser, entities }))}\n`);
    }
  }
  return faults > 0 ? 1 : 0;
}

/** Waits for the reader when a pipe is full, which `process.stdout` does not before the process ends. */
function print(line: string): void {
  const bytes = Buffer.from(line);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(STANDARD_OUTPUT, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

const { values, positionals: files } = parseArgs({
  options: { url: { type: 'string' }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (files.length === 0 || values.help) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else process.exitCode = annotateFiles(files, values.url);
