import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parsePack } from '@/utils/knowledge';
import { checkPack } from './pack/check/check-pack';
import { compilePack, type Compiled } from './pack/compile';
import { countEntities, countLines, PACK_GZIP_LIMIT } from './pack/check/counts';
import { crossCheck } from './pack/cross-check/cross-check';
import { faultLine, type Fault } from './pack/faults';
import { readMeta } from './pack/read-meta';
import { readSourceFiles } from './pack/read-sources';

const HELP = `npm run pack:check [-- options] [files]
Prints one line a fault (file: entity: field: reason) over the whole pack, or over the files named.
  --pack <id>      the folder under packs/ (world-affairs)
  --facts <dir>    reference tables to compare with (../shared/facts)
  --strict-facts   a conflict with a reference table fails the check
  --no-warnings    leave warnings out`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    pack: { type: 'string', default: 'world-affairs' },
    facts: { type: 'string', default: '../shared/facts' },
    'strict-facts': { type: 'boolean', default: false },
    warnings: { type: 'boolean', default: true },
    help: { type: 'boolean', default: false },
  },
});

function main(): number {
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const folder = join('packs', values.pack);
  const faults: Fault[] = [];
  const meta = readMeta(folder, faults);
  const files = readSourceFiles(folder, faults);
  if (!meta) return print(faults, []);
  const compiled = compilePack(meta, files, faults);
  faults.push(
    ...checkPack(compiled.pack, compiled.fileOf),
    ...compiledFaults(compiled),
    ...longFiles(folder),
  );
  const conflicts = conflictsOf(compiled);
  const failed = print(faults, conflicts);
  printMissing(faults.filter(isAskedFor));
  if (positionals.length === 0) printCounts(compiled);
  return failed;
}

/** What the reader of packs would refuse although the checks above let it pass. */
function compiledFaults({ pack }: Compiled): Fault[] {
  const parsed = parsePack(JSON.parse(JSON.stringify(pack)));
  return parsed.ok ? [] : parsed.faults.map((reason) => ({ file: 'compiled', reason }));
}

/** A topic that takes more lines than this can be cut in two. */
const LINES_LIMIT = 600;

function longFiles(folder: string): Fault[] {
  return readSourceFiles(folder, []).flatMap(({ name }) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').length;
    return lines > LINES_LIMIT
      ? [{ file: name, reason: `has ${lines} lines, ${LINES_LIMIT} at most`, warning: true }]
      : [];
  });
}

function conflictsOf({ pack, fileOf }: Compiled): Fault[] {
  if (existsSync(values.facts)) {
    const { conflicts, compared } = crossCheck(pack.entities, { folder: values.facts, fileOf });
    console.log(
      `compared with reference tables: ${[...compared].map(([what, count]) => `${count} ${what}`).join(', ')}`,
    );
    return conflicts;
  }
  console.log(`not compared with reference tables: ${values.facts} is not there`);
  return [];
}

const named = new Set(positionals.map((path) => basename(path)));

function isAskedFor({ file }: Fault): boolean {
  return named.size === 0 || named.has(file.split(':')[0]!);
}

function print(faults: readonly Fault[], conflicts: readonly Fault[]): number {
  const wrong = faults.filter((fault) => isAskedFor(fault) && fault.warning !== true);
  const warnings = values.warnings
    ? faults.filter((fault) => isAskedFor(fault) && fault.warning === true)
    : [];
  const contradicted = conflicts.filter(isAskedFor);
  for (const fault of wrong) console.log(faultLine(fault));
  for (const fault of warnings) console.log(`warning: ${faultLine(fault)}`);
  for (const fault of contradicted) console.log(`conflict: ${faultLine(fault)}`);
  console.log(`${wrong.length} faults, ${warnings.length} warnings, ${contradicted.length} conflicts`);
  return wrong.length > 0 || (values['strict-facts'] && contradicted.length > 0) ? 1 : 0;
}

/** The ids that entities name and nobody defines, most wanted first. */
function printMissing(faults: readonly Fault[]): void {
  const wanted = Map.groupBy(
    faults.flatMap(({ reason }) => / *(\S+) is not in the pack$/.exec(reason)?.[1] ?? []),
    (id) => id,
  );
  if (wanted.size === 0) return;
  const ids = [...wanted].toSorted(([, a], [, b]) => b.length - a.length);
  console.log(`named and not defined: ${ids.map(([id, { length }]) => `${id} (${length})`).join(', ')}`);
}

function printCounts({ pack }: Compiled): void {
  for (const line of countLines(countEntities(pack.entities))) console.log(line);
  const size = gzipSync(JSON.stringify(pack), { level: 9 }).length;
  const verdict = size <= PACK_GZIP_LIMIT ? 'ok' : 'too large';
  console.log(`${(size / 1000).toFixed(0)} kB of ${PACK_GZIP_LIMIT / 1000} kB gzip: ${verdict}`);
}

process.exitCode = main();
