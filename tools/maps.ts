import { parseArgs } from 'node:util';
import { readBundledPacks } from './build/bundled-packs';
import { positionsOf, readCities } from './maps/cities';
import { mapPlans } from './maps/plan';
import { writeMaps } from './maps/write';

const HELP = `npm run maps [-- options]
Draws the maps that cards of the compiled packs ask for into public/maps.
  --out <dir>   where to write (public/maps)`;

/** What all maps may weigh together after gzip: they ship with the extension. Bytes. */
const BUDGET = 900_000;
/** What one map may weigh before gzip: a card waits for it. Bytes. */
const LARGEST = 40_000;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'public/maps' },
    help: { type: 'boolean', default: false },
  },
});

function main(): number {
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const packs = readBundledPacks();
  if (packs.length === 0) {
    console.error('no pack is compiled: npm run pack');
    return 1;
  }
  const table = readCities();
  const plans = packs.flatMap(({ pack }) => {
    const { positions, unknown } = positionsOf(pack.entities, table);
    if (unknown.length > 0) console.warn(`cities without a point: ${unknown.join(', ')}`);
    return mapPlans(pack, positions);
  });
  const written = writeMaps(plans, values.out);
  const bytes = sum(written.map((map) => map.bytes));
  const gzip = sum(written.map((map) => map.gzip));
  console.log(
    `${values.out}: ${written.length} maps, ${(bytes / 1e6).toFixed(2)} MB, ${(gzip / 1e3).toFixed(0)} kB gzip`,
  );
  const heavy = written.filter((map) => map.bytes > LARGEST);
  for (const map of heavy) console.error(`over its budget: ${map.file} has ${map.bytes} bytes of ${LARGEST}`);
  if (gzip > BUDGET) console.error(`over their budget: ${gzip} bytes of ${BUDGET} after gzip`);
  return heavy.length > 0 || gzip > BUDGET ? 1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

process.exitCode = main();
