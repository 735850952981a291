import { describe, expect, it, test } from 'vitest';
import { decodeHtml } from './decode-html';
import { readPage } from './read-page';

const options = { today: '2026-11-25' };
const PAGE = `<!doctype html>
<!-- saved from url=(0029)https://news.example/2021/07/07/x -->
<html lang="en"><head><title>Ministers meet in Kabul - News</title></head><body>
<nav><a href="/">News</a></nav>
<article><h1>Ministers meet in Kabul</h1><time>July 7, 2021</time>
<p>The <b>Tali</b>ban and
  NATO &amp; others met.<br>They talked.</p>
<p hidden>Unseen.</p><p style="display: none">Unseen.</p><span class="visually-hidden">Unseen.</span>
<div>A bare line.</div><figure><figcaption>Photo: TASS</figcaption></figure></article></body></html>`;

test('a page is read a block a line', () => {
  const { text, blocks } = readPage(PAGE, options);
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['title', 'Ministers meet in Kabul'],
    ['paragraph', 'July 7, 2021'],
    ['paragraph', 'The Taliban and\nNATO & others met.\nThey talked.'],
    ['paragraph', 'A bare line.'],
    ['caption', 'Photo: TASS'],
  ]);
  expect(text).toBe(`${blocks.map((block) => block.text).join('\n')}\n`);
});

test('offsets lead to the blocks in the printed text', () => {
  const { text, blocks, offsets } = readPage(PAGE, options);
  expect(offsets).toHaveLength(blocks.length);
  for (const [at, block] of blocks.entries())
    expect(text.slice(offsets[at], offsets[at]! + block.text.length)).toBe(block.text);
});

test('what the page says of itself is read, too', () => {
  expect(readPage(PAGE, options).facts).toMatchObject({
    title: 'Ministers meet in Kabul',
    language: 'en',
    published: '2021-07-07',
    publishedSure: 'certain',
    addresses: ['https://news.example/2021/07/07/x'],
  });
  expect(readPage(PAGE, { ...options, url: 'https://other.example/x' }).facts.addresses).toEqual([
    'https://other.example/x',
  ]);
});

it.each([
  '',
  '<',
  'plain',
  '<p>Only a paragraph of NATO.',
  '<html>',
  '<!doctype html><svg><p>x</svg>',
  '\0<p>\uD800',
])('%j does not throw', (html) => {
  expect(() => readPage(html, options)).not.toThrow();
});

test('a page without a frame is a page', () => {
  expect(readPage('<p>Only a paragraph of NATO.', options).text).toBe('Only a paragraph of NATO.\n');
});

describe('bytes', () => {
  const koi8 = [0xee, 0xc1, 0xd4, 0xcf];
  const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
  it.each<[string, number[], string]>([
    ['of UTF-8', [...new TextEncoder().encode('<p>Нато')], '<p>Нато'],
    [
      'of UTF-8 that declare otherwise',
      [...new TextEncoder().encode('<meta charset=gb2312><p>中')],
      '<meta charset=gb2312><p>中',
    ],
    ['with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['of UTF-16', [0xff, 0xfe, 0x1d, 0x04], 'Н'],
    ['as declared', [...ascii('<meta charset="windows-1251">'), 0xcd], '<meta charset="windows-1251">Н'],
    [
      'as declared the old way',
      [...ascii('<meta http-equiv=Content-Type content="text/html; charset=koi8-r">'), ...koi8],
      '<meta http-equiv=Content-Type content="text/html; charset=koi8-r">Нато',
    ],
    ['of an unknown charset', [...ascii('<meta charset="x-none">'), 0xe9], '<meta charset="x-none">é'],
    ['of none', [0xe9], 'é'],
  ])('%s', (_, bytes, text) => expect(decodeHtml(Uint8Array.from(bytes))).toBe(text));
});
