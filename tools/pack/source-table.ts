import * as v from 'valibot';
import { sourceSchema, type Source } from '@/utils/knowledge';
import { asText, isMap, type AuthoredMap } from './authored';
import { faultsOfIssues } from './issues';
import type { Fault } from './faults';
import type { SourceFile } from './read-sources';

type Entry = { key: string; file: string; source: Source; used: boolean };

/**
 * The sources of a pack. A key is looked up in the file that cites it, then in the whole pack; two keys for one
 * address become one source.
 */
export class SourceTable {
  readonly #byFile = new Map<string, Map<string, Entry>>();
  readonly #everywhere = new Map<string, Entry>();
  readonly #numbers = new Map<string, number>();
  /** The sources cited so far, in the order of their first citation. */
  readonly cited: Source[] = [];

  constructor(files: readonly SourceFile[], faults: Fault[]) {
    for (const { name, sources } of files) {
      const own = new Map<string, Entry>();
      for (const [key, authored] of Object.entries(sources)) {
        const source = readSource(authored, { file: name, key, faults });
        if (!source) continue;
        const entry = { key, file: name, source, used: false };
        own.set(key, entry);
        const other = this.#everywhere.get(key);
        if (!other) this.#everywhere.set(key, entry);
      }
      this.#byFile.set(name, own);
    }
  }

  /** The index of a source in the compiled pack; `undefined` when no file has that key. */
  cite(key: string, file: string): number | undefined {
    const entry = this.#byFile.get(file)?.get(key) ?? this.#everywhere.get(key);
    if (!entry) return undefined;
    entry.used = true;
    const { source } = entry;
    const known = this.#numbers.get(source.url);
    if (known !== undefined) {
      this.cited[known] = { ...source, ...this.cited[known]! };
      return known;
    }
    const number = this.cited.push(source) - 1;
    this.#numbers.set(source.url, number);
    return number;
  }

  /** Sources that nothing cites. */
  unused(): { file: string; key: string }[] {
    return [...this.#byFile.values()].flatMap((own) => [...own.values()].filter((entry) => !entry.used));
  }
}

function readSource(
  authored: unknown,
  { file, key, faults }: { file: string; key: string; faults: Fault[] },
): Source | undefined {
  const field = `sources.${key}`;
  if (!isMap(authored)) {
    faults.push({ file, field, reason: 'is not a map' });
    return undefined;
  }
  const texts: AuthoredMap = { ...authored };
  for (const date of ['date', 'read']) {
    const text = asText(authored[date]);
    if (text !== undefined) texts[date] = text;
  }
  const result = v.safeParse(sourceSchema, texts);
  if (result.success) return result.output;
  for (const { path, reason } of faultsOfIssues(result.issues)) {
    faults.push({ file, field: path ? `${field}.${path}` : field, reason });
  }
  return undefined;
}
