import { parseArgs } from 'node:util';
import { loadPack } from './annotate/load-pack';
import { GOLD_SETS } from './eval/gold';
import { evalRecognition } from './eval/recognition';

const HELP = `npm run eval [-- options]
Measures recognition on annotated texts.
  --set <name>   only this set; may be repeated (${GOLD_SETS.map(({ set }) => set).join(', ')})
  --verbose      every confusion and every missed name with its context
  --pack <id>    the folder under packs/ (world-affairs)`;

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: [] },
    pack: { type: 'string', default: 'world-affairs' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await evalRecognition({ pack: loadPack(values.pack), sets: values.set, verbose: values.verbose });
