import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePack } from '@/utils/knowledge';
import { compilePack } from './pack/compile';
import { faultLine, type Fault } from './pack/faults';
import { packJsonSchema, SCHEMA_PATH } from './pack/json-schema';
import { readMeta } from './pack/read-meta';
import { readSourceFiles } from './pack/read-sources';
import { bundlePack, publishPack } from './pack/write';

const HELP = `npm run pack [-- options]
Compiles packs/<pack>/*.yaml into public/packs/, for the extension to bring along.
  --pack <id>   the folder under packs/ (world-affairs)
  --lenient     leave out what is faulty instead of refusing
  --out <dir>   write <dir>/<pack>.json instead, for others to add
  --schema      write docs/pack.schema.json instead`;

const { values } = parseArgs({
  options: {
    pack: { type: 'string', default: 'world-affairs' },
    out: { type: 'string' },
    lenient: { type: 'boolean', default: false },
    schema: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.schema) {
    writeFileSync(SCHEMA_PATH, await packJsonSchema());
    return 0;
  }
  const folder = join('packs', values.pack);
  const faults: Fault[] = [];
  const meta = readMeta(folder, faults);
  if (!meta) return refuse(faults);
  const { pack, dropped } = compilePack(meta, readSourceFiles(folder, faults), faults);
  const blocking = faults.filter(({ warning }) => warning !== true);
  if (blocking.length > 0 && !values.lenient) return refuse(blocking);
  const parsed = parsePack(pack);
  if (!parsed.ok) return refuse(parsed.faults.map((reason) => ({ file: 'compiled', reason })));
  const { path, bytes, gzip } = values.out === undefined ? bundlePack(pack) : publishPack(pack, values.out);
  if (blocking.length > 0)
    console.warn(`left out: ${dropped} entities; ${blocking.length} faults (npm run pack:check)`);
  console.log(
    `${path}: ${pack.entities.length} entities, ${pack.sources.length} sources, ` +
      `${(bytes / 1e6).toFixed(2)} MB, ${(gzip / 1e3).toFixed(0)} kB gzip`,
  );
  return 0;
}

/** How many faults are worth printing before `pack:check` says it better. */
const FAULTS_SHOWN = 20;

function refuse(faults: readonly Fault[]): number {
  for (const fault of faults.slice(0, FAULTS_SHOWN)) console.error(faultLine(fault));
  console.error(`${faults.length} faults; nothing was written (npm run pack:check names them all)`);
  return 1;
}

process.exitCode = await main();
