import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Pack } from '@/utils/knowledge';
import type { Bundled } from '@/tools/pack/write';

const FOLDER = 'public/packs';

/** A compiled pack as it will ship, with its fingerprint. */
export type BundledPack = { info: Bundled; pack: Pack };

/** The packs `npm run pack` left for the build; empty when it has not run, as while types are prepared. */
export function readBundledPacks(): BundledPack[] {
  const index = join(FOLDER, 'bundled.json');
  if (!existsSync(index)) return [];
  const infos = JSON.parse(readFileSync(index, 'utf8')) as Bundled[];
  return infos.map((info) => ({
    info,
    pack: JSON.parse(gunzipSync(readFileSync(join(FOLDER, info.file))).toString()) as Pack,
  }));
}
