import '@/tools/html/browser-globals';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPack } from '@/tools/annotate/load-pack';
import { readPage } from '@/tools/html/read-page';
import { compileRecogniser, loadRecogniser } from '@/utils/recognition/recogniser';

const FOLDER = 'e2e/pages/disclaimers';
/** What a page's notes are read as; a note the pack's lists do not cover has `null`. */
type Expected = Record<
  string,
  { notes: { surface: string; list: string | null; entities: string[] }[]; card?: unknown }
>;

const pages = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Expected;
const recogniser = loadRecogniser(compileRecogniser([loadPack('world-affairs')]))!;

/** As a reader sees it. */
function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
}

describe('pages in all shapes', () => {
  test('there are at least ten', () => {
    expect(Object.keys(pages).length).toBeGreaterThanOrEqual(10);
  });

  test.each(Object.entries(pages))('%s', (name, { notes }) => {
    const html = readFileSync(`${FOLDER}/${name}.html`, 'utf8');
    const { blocks } = readPage(html, { today: '2026-11-25' });
    const { disclaimers } = recogniser.annotate({ blocks });
    expect(
      disclaimers.map(({ block, start, end, list = null, entities }) => ({
        surface: plain(blocks[block]!.text.slice(start, end)),
        list,
        entities,
      })),
    ).toEqual(notes);
  });
});
