import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHtml } from '@/tools/html/decode-html';
import { cluesOf, openPage } from '@/tools/html/open-page';
import type { PageClues } from '@/utils/recognition/annotation';

/** A saved page with the day others have read from it; some have read the day of the last change. */
export type SavedPage = { file: string; url: string; clues: PageClues; day?: string };

export const PAGES_FOLDER = '../shared/pages';

/** `undefined` when the saved pages are not there. */
export function savedPages(): SavedPage[] | undefined {
  const index = join(PAGES_FOLDER, 'index.tsv');
  if (!existsSync(index)) return undefined;
  const [, ...rows] = readFileSync(index, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [file, url, , , date] = row.split('\t');
    const clues = cluesOf(openPage(decodeHtml(readFileSync(join(PAGES_FOLDER, file!)))), url);
    const day = dayRead(date ?? '');
    return { file: file!, url: url!, clues, ...(day === undefined ? {} : { day }) };
  });
}

function dayRead(date: string): string | undefined {
  const text = /^\d{13}$/.test(date) ? new Date(Number(date)).toISOString() : date;
  return /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
}
