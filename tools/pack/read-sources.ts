import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { isMap, type AuthoredMap } from './authored';
import type { Fault } from './faults';

/** One file under `packs/<pack>/`, parsed but not checked. */
export type SourceFile = {
  /** File name within the pack's folder. */
  name: string;
  sources: AuthoredMap;
  entities: AuthoredMap;
  decoys: AuthoredMap;
};

const PARTS: ReadonlySet<string> = new Set(['sources', 'entities', 'decoys']);

/** Reads every YAML file of a pack but `pack.yaml`, in the order of their names. */
export function readSourceFiles(folder: string, faults: Fault[]): SourceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml')
    .toSorted()
    .map((name) => readSourceFile(name, { text: readFileSync(join(folder, name), 'utf8'), faults }));
}

/** Reads one file's text. A file that is not YAML gives faults with their line and holds nothing. */
export function readSourceFile(
  name: string,
  { text, faults }: { text: string; faults: Fault[] },
): SourceFile {
  const map = readMap(name, { text, faults }) ?? {};
  for (const key of Object.keys(map)) {
    if (!PARTS.has(key)) faults.push({ file: name, field: key, reason: 'is not known here' });
  }
  const part = (key: string): AuthoredMap => {
    const value = map[key];
    if (value !== undefined && value !== null && !isMap(value))
      faults.push({ file: name, field: key, reason: 'is not a map' });
    return isMap(value) ? value : {};
  };
  return { name, sources: part('sources'), entities: part('entities'), decoys: part('decoys') };
}

/** Reads a YAML 1.2 map; `undefined` after a fault. */
export function readMap(
  path: string,
  { text, faults }: { text: string; faults: Fault[] },
): AuthoredMap | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: true, lineCounter, prettyErrors: false });
  for (const error of document.errors) {
    const { line } = lineCounter.linePos(error.pos[0]);
    faults.push({ file: `${basename(path)}:${line}`, reason: error.message });
  }
  if (document.errors.length > 0) return undefined;
  const content = document.toJS() as unknown;
  if (content === null) return {};
  if (isMap(content)) return content;
  faults.push({ file: basename(path), reason: 'is not a map' });
  return undefined;
}
