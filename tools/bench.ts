import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { holds, tableOf } from './bench/rows-table';
import type { Row } from './bench/section';
import { SECTIONS } from './bench/sections';

const HELP = `npm run bench [-- options]
Measures speed and size and prints one table from one run; figures that have a goal say whether it holds.
  --quick        fewer rounds, and at most 100,000 names: about a minute
  --only <name>  only this section; may be repeated (${SECTIONS.map(({ name }) => name).join(', ')})`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});

async function bench(): Promise<void> {
  const unknown = values.only.filter((name) => !SECTIONS.some((section) => section.name === name));
  if (unknown.length > 0) throw new Error(`no section ${unknown.join(', ')}`);
  const rows: Row[] = [];
  // What goes on is said on standard error, so that the table can be kept alone.
  const options = { quick: values.quick, say: (what: string) => console.error(what) };
  for (const section of SECTIONS) {
    if (values.only.length === 0 || values.only.includes(section.name))
      rows.push(...(await section.measure(options)));
  }
  const [cpu] = cpus();
  console.log(`Node ${process.version}, ${cpu?.model.trim() ?? 'unknown processor'} × ${cpus().length}`);
  console.log(
    'M/s: millions of UTF-16 code units a second. Who searches takes turns; medians of the turns.\n',
  );
  console.log(tableOf(rows).join('\n'));
  const failing = rows.filter((row) => !holds(row)).length;
  if (failing > 0) console.log(`\n${failing} goals do not hold in this run.`);
}

if (values.help) console.log(HELP);
else await bench();
