import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Pack } from '@/utils/knowledge';

/** One line of `public/packs/bundled.json`; `sha256` is of the JSON, not of the compressed file. */
export type Bundled = { id: string; version: string; file: string; sha256: string };
/** What was written where, in bytes. */
export type Written = { path: string; bytes: number; gzip: number };

const BUNDLED = 'public/packs';

/**
 * Writes a pack where the build takes it from, and names it in `bundled.json`. Compressed, for stores of extensions
 * refuse text of over 5 MB.
 */
export function bundlePack(pack: Pack): Written {
  const json = JSON.stringify(pack);
  const compressed = gzipSync(json, { level: 9 });
  const file = `${pack.id}.json.gz`;
  const path = write(BUNDLED, file, compressed);
  const sha256 = createHash('sha256').update(json).digest('hex');
  const bundled: Bundled[] = [{ id: pack.id, version: pack.version, file, sha256 }];
  write(BUNDLED, 'bundled.json', `${JSON.stringify(bundled, null, 2)}\n`);
  return { path, bytes: Buffer.byteLength(json), gzip: compressed.length };
}

/** Writes a pack into `folder` as others can add it by file or address. */
export function publishPack(pack: Pack, folder: string): Written {
  const json = JSON.stringify(pack);
  const path = write(folder, `${pack.id}.json`, json);
  return { path, bytes: Buffer.byteLength(json), gzip: gzipSync(json).length };
}

function write(folder: string, file: string, content: string | Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, content);
  return path;
}
