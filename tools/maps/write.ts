import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MAP_FORMAT_VERSION, type AreaCode } from '@/utils/reading/card/map';
import type { MapAlias } from '@/utils/reading/card/read-map';
import { drawMap, type Subject } from './draw';
import type { MapPlan } from './plan';

/** What was written; sizes in bytes. */
export type Written = { file: string; bytes: number; gzip: number };

/** Draws the maps into `folder`, which is emptied first. Those of the whole world share one drawing. */
export function writeMaps(plans: readonly MapPlan[], folder: string): Written[] {
  rmSync(folder, { recursive: true, force: true });
  const written: Written[] = [];
  const world = worldOf(plans);
  if (world) save('world', drawMap(world));
  for (const { file, subject, isWorld } of plans) {
    if (isWorld) save(file, { formatVersion: MAP_FORMAT_VERSION, same: 'world' } satisfies MapAlias);
    else save(file, drawMap(subject));
  }
  return written;

  function save(file: string, data: unknown): void {
    const json = JSON.stringify(data);
    const path = join(folder, `${file}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, json);
    written.push({ file, bytes: json.length, gzip: gzipSync(json, { level: 9 }).length });
  }
}

/** Every state that one of the bodies has, each by itself; borders in dispute are those of no one of them. */
function worldOf(plans: readonly MapPlan[]): Subject | undefined {
  const [first, ...rest] = plans.filter(({ isWorld }) => isWorld).map(({ subject }) => subject);
  if (!first) return undefined;
  const codes = new Set<AreaCode>([first, ...rest].flatMap((subject) => [...subject.codes]));
  return { ...first, codes };
}
