import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '@/tools/pack/compile';
import type { Fault } from '@/tools/pack/faults';
import { readMeta } from '@/tools/pack/read-meta';
import { readSourceFiles } from '@/tools/pack/read-sources';
import type { Pack } from '@/utils/knowledge';

/** Where compiled packs are kept between runs; compiling takes seconds, reading does not. */
const CACHE = 'node_modules/.cache/sourcenote';
/** What a compiled pack depends on besides its own folder. */
const COMPILER = ['tools/pack', 'utils/knowledge', 'package-lock.json'];

/** The authored pack in `packs/<id>`, compiled, what is faulty left out. Compiled again only when a file changed. */
export function loadPack(id: string): Pack {
  const folder = join('packs', id);
  const file = join(CACHE, `${id}-${stateOf([folder, ...COMPILER])}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Pack;
  } catch {
    const pack = compile(folder);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, JSON.stringify(pack));
    return pack;
  }
}

function compile(folder: string): Pack {
  const faults: Fault[] = [];
  const meta = readMeta(folder, faults);
  if (!meta) throw new Error(`${folder} is not a pack: ${faults.map(({ reason }) => reason).join('; ')}`);
  return compilePack(meta, readSourceFiles(folder, faults), faults).pack;
}

/** Changes when a file under one of the paths does. */
function stateOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
    if (!statSync(path).isDirectory()) continue;
    for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()) {
      const file = statSync(join(path, entry));
      hash.update(`${entry} ${file.mtimeMs} ${file.size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
