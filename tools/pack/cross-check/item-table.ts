import { existsSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { foldName } from '@/tools/pack/name-lookup';

/** Which labels public sources print for an item of Wikidata. An item the table lacks proves nothing. */
export class ItemTable {
  readonly #database: DatabaseSync | undefined;
  readonly #rows: StatementSync | undefined;

  /** Opens the table at `path`; one that is not there knows no item. */
  constructor(path: string) {
    if (!existsSync(path)) return;
    this.#database = new DatabaseSync(path, { readOnly: true });
    this.#rows = this.#database.prepare('select distinct label, source from names where qid = ?');
  }

  /** Every label of the item `qid`, each once. */
  labels(qid: string): string[] {
    return [...new Set(this.#of(qid).map(({ label }) => label))];
  }

  /** How many sources print one of `names` for the item `qid`. */
  sourcesNaming(qid: string, names: readonly string[]): number {
    const wanted = new Set(names.map(foldName));
    const naming = this.#of(qid).filter(({ label }) => wanted.has(foldName(label)));
    return new Set(naming.map(({ source }) => source)).size;
  }

  close(): void {
    this.#database?.close();
  }

  #of(qid: string): { label: string; source: string }[] {
    const rows = this.#rows?.all(qid) ?? [];
    return rows.map(({ label, source }) => ({ label: String(label), source: String(source) }));
  }
}
