import { afterEach, describe, expect, it } from 'vitest';
import { inSlices } from './slices';
import { rangeOf, readTextBlocks, type PageText } from './text-blocks';
import { longestSlice } from './testing/longest-slice';
import article from './testing/article.html?raw';
import bare from './testing/no-landmarks.html?raw';

const { signal } = new AbortController();

async function read(html: string): Promise<PageText> {
  document.body.innerHTML = html;
  const page = await inSlices(readTextBlocks(document), signal);
  if (!page) throw new Error('nothing was collected');
  return page;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

afterEach(() => document.body.replaceChildren());

describe('an article', () => {
  it('is read in order, each block with its kind and section', async () => {
    const { blocks } = await read(article);
    expect(blocks.map(({ text, kind, section }) => [kind, section, tidy(text).slice(0, 24)])).toEqual([
      ['title', 1, 'Lavrov speaks on CSTO'],
      ['byline', 1, 'By A. Writer, Reuters'],
      ['caption', 1, 'Moscow. Photo: TASS'],
      ['paragraph', 1, 'The Taliban and NATO met'],
      ['paragraph', 1, 'Seen CSTO'],
      ['paragraph', 1, 'Russia said its obligati'],
      ['heading', 2, 'Background'],
      ['list-item', 2, 'First item about Tajikis'],
      ['list-item', 2, 'Second item'],
      ['paragraph', 2, 'Use \uFFFC here and there. \uFFFC'],
      ['paragraph', 2, 'Fact box: the CSTO has m'],
      ['paragraph', 2, '* The Taliban is a terro'],
    ]);
  });

  it.each(['Taliban', 'NATO', 'Afgha\u00ADnistan', 'Tajikistan', 'CSTO'])(
    'gives the range of %s back',
    async (name) => {
      const { blocks } = await read(article);
      const block = blocks.find(({ text }) => text.includes(name))!;
      const start = block.text.indexOf(name);
      expect(rangeOf(block, start, start + name.length)?.toString()).toBe(name);
    },
  );

  it('is left as it was', async () => {
    document.body.innerHTML = article;
    const before = document.documentElement.outerHTML;
    await inSlices(readTextBlocks(document), signal);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('other pages', () => {
  it('finds the text where no element is marked up as the article', async () => {
    const { blocks } = await read(bare);
    expect(blocks.map(({ text }) => tidy(text).slice(0, 14))).toEqual([
      'A plain old pa',
      'First paragrap',
      'Second paragra',
    ]);
  });

  it('reads open shadow roots and what is slotted into them, once', async () => {
    document.body.innerHTML =
      '<main><x-story><p slot="text">Slotted NATO.</p><p>Unslotted.</p></x-story></main>';
    const host = document.querySelector('x-story')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>In shadow: CSTO.</p><slot name="text"></slot>';
    const page = await inSlices(readTextBlocks(document), signal);
    expect(page?.blocks.map(({ text }) => text)).toEqual(['In shadow: CSTO.', 'Slotted NATO.']);
    expect(page?.shadows).toEqual([host.shadowRoot]);
  });

  it('gives no range when the page has removed or shortened the text', async () => {
    const { blocks } = await read('<main><p>The Taliban spoke.</p></main>');
    const node = blocks[0]!.pieces[0]!.node;
    node.data = 'The';
    expect(rangeOf(blocks[0]!, 4, 11)).toBeUndefined();
    node.remove();
    expect(rangeOf(blocks[0]!, 0, 3)).toBeUndefined();
  });

  it('gives nothing once it is stopped', async () => {
    document.body.innerHTML = article;
    expect(await inSlices(readTextBlocks(document), AbortSignal.abort())).toBeUndefined();
  });
});

describe('a megabyte of text', () => {
  it('takes the page no longer than a frame at a time', async () => {
    const words = 'The Taliban and <b>NATO</b> met in <a href="#">Kabul</a> on Monday evening. '.repeat(6);
    document.body.innerHTML = `<article>${`<p>${words}</p>`.repeat(3300)}</article>`;
    document.body.getBoundingClientRect();
    const value = await inSlices(readTextBlocks(document), signal);
    expect(value!.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(1_000_000);
    expect(longestSlice(() => readTextBlocks(document))).toBeLessThanOrEqual(16);
  });

  it('reads only the beginning of a giant text node', async () => {
    const { blocks } = await read(`<main><p>${'data '.repeat(1_000_000)}</p></main>`);
    expect(blocks.map(({ text }) => text.length)).toEqual([100_000]);
  });
});

describe('what one oddity of a page does', () => {
  const fixtures = import.meta.glob<string>('./testing/oddities/*.html', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const names = Object.keys(fixtures);

  it('there are pages to look at', () => expect(names.length).toBeGreaterThan(12));

  /** Each page says in a comment what is read of it, a block a line. */
  it.each(names)('%s', async (name) => {
    const html = fixtures[name]!;
    const [, expected] = /<!-- reads:\n([\s\S]*?)-->/.exec(html)!;
    const { blocks } = await read(html.slice(html.indexOf('-->') + 3));
    expect(blocks.map(({ text }) => tidy(text))).toEqual(expected!.trim().split('\n').map(tidy));
  });
});
