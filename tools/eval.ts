import { parseArgs } from 'node:util';
import { loadPack } from './annotate/load-pack';
import { disclaimerSection } from './eval/disclaimers/section';
import { GOLD_SETS } from './eval/gold';
import { evalRecognition } from './eval/recognition';

const SECTIONS = ['names', 'disclaimers'] as const;

const HELP = `npm run eval [-- options]
Measures recognition on annotated texts, and how the notes that laws demand are read.
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
}

if (values.help) console.log(HELP);
else await main();
