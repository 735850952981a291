import type { BlockKind } from '@/utils/recognition/annotation';
import { kindOf } from './block-kind';
import { firstIn, nextOf } from './clean-dom';
import { hiddenNote } from './hidden-note';
import { flowOf, skipByMarkup } from './skip-rules';
import type { PageBlock, PageText } from './text-blocks';

/** A text node longer than this is data, not prose; its beginning is read. UTF-16 units. */
export const LONGEST_NODE = 100_000;
/** What one message may carry in one block; a longer block goes on in the next. UTF-16 units. */
export const LONGEST_BLOCK = 200_000;
/** Above the longest book-length pages of news sites; what follows is left unmarked. UTF-16 units. */
export const MOST_TEXT = 3_000_000;
/** What one message may carry. */
export const MOST_BLOCKS = 20_000;

/** Stands for an element that is seen but not read, so that no name is read across it. */
const OBJECT = '\uFFFC';

/** `rest`: the nodes to follow `next` where those are not its siblings. */
type Frame = {
  next: Node | null;
  rest?: Node[];
  breaks: boolean;
  kind: BlockKind | undefined;
  visible: boolean;
};

/** Fills `page` from its roots, one DOM node a step. True when it came to the end. */
export function* walkText(page: PageText): Generator<void, true> {
  const run = new Run(page);
  for (const root of page.roots) {
    const view = root.ownerDocument.defaultView;
    if (!view) continue;
    const stack: Frame[] = [{ next: root, rest: [], breaks: true, kind: undefined, visible: true }];
    while (stack.length > 0 && !run.full) {
      const frame = stack.at(-1)!;
      const node = frame.next;
      if (node === null) {
        stack.pop();
        if (frame.breaks) run.end();
        continue;
      }
      frame.next = frame.rest ? (frame.rest.shift() ?? null) : nextOf(node);
      if (node.nodeType === Node.TEXT_NODE) {
        if (frame.visible) run.add(node as Text, frame.kind);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const inner = enter(node as Element, { frame, run, view, page });
        if (inner) stack.push(inner);
      }
      yield;
    }
    run.end();
  }
  return true;
}

type Place = { frame: Frame; run: Run; view: Window; page: PageText };

function enter(element: Element, { frame, run, view, page }: Place): Frame | undefined {
  if (element.localName === 'br') return void run.fill('\n');
  if (element.localName === 'wbr') return undefined;
  const skip = skipByMarkup(element);
  if (skip === 'object' && /^(?:img|picture)$/.test(element.localName)) run.aside(element);
  if (skip) return skip === 'object' ? void run.fill(OBJECT) : undefined;
  const flow = flowOf(element, view.getComputedStyle(element));
  if (flow.skip) return undefined;
  const kind = flow.breaks ? kindOf(element, frame.kind) : frame.kind;
  if (flow.breaks) run.end();
  run.aside(element);
  const shadow = element.shadowRoot;
  if (shadow) page.shadows.push(shadow);
  const inner = { breaks: flow.breaks, kind, visible: flow.visible };
  // A slot shows what is assigned to it; light children without a slot are not shown, and so not read.
  const [next, ...rest] = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return next ? { next, rest, ...inner } : { next: firstIn(shadow ?? element), ...inner };
}

/** The block being gathered. */
class Run {
  full = false;
  readonly #page: PageText;
  #block: PageBlock = { text: '', kind: 'other', section: 0, pieces: [] };
  #parts: string[] = [];
  #length = 0;
  #total = 0;
  #section = 0;
  #kind: BlockKind | undefined;
  readonly #asides: { text: string; hangsOn: Element }[] = [];

  constructor(page: PageText) {
    this.#page = page;
  }

  add(node: Text, kind: BlockKind | undefined): void {
    let text = node.data;
    if (text === '') return;
    if (text.length > LONGEST_NODE) text = text.slice(0, LONGEST_NODE);
    if (this.#length + text.length > LONGEST_BLOCK) this.end();
    this.#kind ??= kind;
    this.#block.pieces.push({ start: this.#length, node, offset: 0, length: text.length });
    this.#push(text);
  }

  /** Text that is in no text node. */
  fill(text: string): void {
    if (this.#length > 0) this.#push(text);
  }

  /** Keeps a note that is in no text node: a block of its own after this one, told but not marked. */
  aside(element: Element): void {
    const text = hiddenNote(element);
    if (text !== undefined) this.#asides.push({ text, hangsOn: element });
  }

  end(): void {
    const block = this.#block;
    block.text = this.#parts.join('');
    block.kind = this.#kind ?? 'paragraph';
    if (/[\p{L}\p{N}]/u.test(block.text)) {
      if (block.kind === 'title' || block.kind === 'heading') this.#section += 1;
      block.section = this.#section;
      this.#page.blocks.push(block);
      this.#total += block.text.length;
    }
    for (const { text, hangsOn } of this.#asides.splice(0)) {
      this.#page.blocks.push({ text, kind: 'note', section: this.#section, pieces: [], hangsOn });
      this.#total += text.length;
    }
    this.full ||= this.#total >= MOST_TEXT || this.#page.blocks.length >= MOST_BLOCKS;
    this.#block = { text: '', kind: 'other', section: 0, pieces: [] };
    this.#parts = [];
    this.#length = 0;
    this.#kind = undefined;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
