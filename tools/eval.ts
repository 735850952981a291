import { parseArgs } from 'node:util';
import { loadPack } from './annotate/load-pack';
import { disclaimerSection } from './eval/disclaimers/section';
import { GOLD_SETS } from './eval/gold';
import { pagesSection } from './eval/pages/section';
import { quotedSection } from './eval/quoted/section';
import { evalRecognition } from './eval/recognition';

const SECTIONS = ['names', 'disclaimers', 'quoted', 'pages'] as const;

const HELP = `npm run eval [-- options]
Measures recognition on annotated texts, how the notes that laws demand are read, who is quoted, and how saved pages
tell their dates and outlets.
  --only <name>  only this section; may be repeated (${SECTIONS.join(', ')})
  --set <name>   of names, only this set; may be repeated (${GOLD_SETS.map(({ set }) => set).join(', ')})
  --verbose      everything confused and missed, with its context
  --pack <id>    the folder under packs/ (world-affairs)`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    set: { type: 'string', multiple: true, default: [] },
    pack: { type: 'string', default: 'world-affairs' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function wants(section: (typeof SECTIONS)[number]): boolean {
  if (values.only.length > 0) return values.only.includes(section);
  return values.set.length === 0 || section === 'names';
}

async function main(): Promise<void> {
  const pack = loadPack(values.pack);
  const { verbose } = values;
  if (wants('names')) await evalRecognition({ pack, sets: values.set, verbose });
  if (wants('disclaimers')) console.log(`\n${disclaimerSection(pack, { verbose }).join('\n')}`);
  if (wants('quoted')) console.log(`\n${quotedSection(pack, { verbose }).join('\n')}`);
  if (wants('pages')) console.log(`\n${pagesSection(pack, { verbose }).join('\n')}`);
}

if (values.help) console.log(HELP);
else await main();
