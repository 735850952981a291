import { afterEach, expect, it } from 'vitest';
import { hiddenNote } from './hidden-note';
import { inSlices } from './slices';
import { rangeOf, rangeOfHost, readTextBlocks } from './text-blocks';

afterEach(() => document.body.replaceChildren());

function first(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

it.each([
  ['<span title="Признана в РФ иноагентом">«Медуза»</span>', '«Медуза» (Признана в РФ иноагентом)'],
  ['<a href="/x" title="Banned in Russia">Meta</a>', 'Meta (Banned in Russia)'],
  ['<b data-tippy-content="Запрещена в РФ">Meta</b>', 'Meta (Запрещена в РФ)'],
  ['<b title="" data-bs-original-title="Запрещена в РФ">Meta</b>', 'Meta (Запрещена в РФ)'],
  ['<img alt="Материал произведён иностранным агентом">', 'Материал произведён иностранным агентом'],
  ['<picture><img alt="Outlawed in Russia"></picture>', 'Outlawed in Russia'],
])('%s', (html, note) => {
  expect(hiddenNote(first(html))).toBe(note);
});

it.each([
  '<span>«Медуза»</span>',
  '<form title="Banned in Russia"><input name="attributes"></form>',
  '<span title="Онлайн-издание">«Медуза»</span>',
  '<a href="/x" title="Минюст признал издание иноагентом">Читайте также</a>',
  '<a href="/x" title="Banned in Russia">Banned in Russia</a>',
  `<p title="Banned in Russia">${'A long paragraph. '.repeat(10)}</p>`,
  `<span title="Banned in Russia ${'x'.repeat(1000)}">Meta</span>`,
])('no note: %s', (html) => {
  expect(hiddenNote(first(html))).toBeUndefined();
});

it('stands after the block it belongs to, and has no place to mark', async () => {
  document.body.innerHTML =
    '<article><p>So wrote <b title="Признана иноагентом">Meduza</b> today.</p><p>The end.</p></article>';
  const page = await inSlices(readTextBlocks(document), new AbortController().signal);
  expect(page!.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'So wrote Meduza today.'],
    ['note', 'Meduza (Признана иноагентом)'],
    ['paragraph', 'The end.'],
  ]);
  expect(rangeOf(page!.blocks[1]!, 0, 6)).toBeUndefined();
  expect(rangeOfHost(page!.blocks[1]!)?.toString()).toBe('Meduza');
  expect(rangeOfHost(page!.blocks[0]!)).toBeUndefined();
  document.querySelector('b')!.remove();
  expect(rangeOfHost(page!.blocks[1]!)).toBeUndefined();
});
