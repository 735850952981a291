import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Pack } from '@/utils/knowledge';

/** One line of `public/packs/bundled.json`. */
export type Bundled = { id: string; version: string; file: string; sha256: string };

/** Writes a pack into `folder` as JSON and names it in `bundled.json`. Sizes are in bytes. */
export function writePack(pack: Pack, folder: string): { bundled: Bundled; bytes: number; gzip: number } {
  mkdirSync(folder, { recursive: true });
  const json = JSON.stringify(pack);
  const file = `${pack.id}.json`;
  writeFileSync(join(folder, file), json);
  const sha256 = createHash('sha256').update(json).digest('hex');
  const bundled = { id: pack.id, version: pack.version, file, sha256 };
  writeFileSync(join(folder, 'bundled.json'), `${JSON.stringify([bundled], null, 2)}\n`);
  return { bundled, bytes: Buffer.byteLength(json), gzip: gzipSync(json, { level: 9 }).length };
}
