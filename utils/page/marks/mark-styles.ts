import type { MarkStyle } from './mark';

/** Names in `CSS.highlights`; every other name there is the page's. */
export const HIGHLIGHTS: Record<MarkStyle, string> = {
  name: 'sourcenote-name',
  status: 'sourcenote-status',
  outlet: 'sourcenote-outlet',
  disclaimer: 'sourcenote-disclaimer',
};
/** The one mark that the reader was led to. */
export const SPOTLIGHT = 'sourcenote-spotlight';

/** How much the marks stand out: the reader's setting. */
export type MarkLook = 'quiet' | 'clear';

/** The kinds differ in shape, not in colour, so that every eye can tell them apart. */
const SHAPES: Record<MarkStyle, string> = {
  disclaimer: 'wavy',
  name: 'dotted',
  outlet: 'dashed',
  status: 'double',
};
/** A grey that shows on light paper and on dark; half of the text's own colour would be black on dark parts of light
    pages in Chromium 156, which mixes `currentColor` as the root has it. */
const LINES: Record<MarkLook, (style: MarkStyle) => string> = {
  quiet: () => `1px rgb(128 128 128/.95)`,
  clear: (style) => `${style === 'name' || style === 'outlet' ? '2px' : '1.5px'} currentColor`,
};

/**
 * Rules for the marks. Highlights take no properties that could move text
 * (https://drafts.csswg.org/css-pseudo-4/#highlight-styling), and are nothing on paper. Below the underline of a
 * link, so that both are seen.
 */
export function markCss(look: MarkLook): string {
  const styles = Object.keys(HIGHLIGHTS) as MarkStyle[];
  const lines = styles.map(
    (style) =>
      `::highlight(${HIGHLIGHTS[style]}){text-decoration:underline ${SHAPES[style]} ${LINES[look](style)};text-underline-offset:3px}`,
  );
  const all = styles.map((style) => `::highlight(${HIGHLIGHTS[style]})`).join();
  return `@media screen{${lines.join('')}::highlight(${SPOTLIGHT}){background-color:Mark;color:MarkText}}
@media screen and (forced-colors:active){${all}{text-decoration-color:CanvasText}}`;
}

type Tree = Document | ShadowRoot;

export type MarkStyles = {
  /** Brings the rules into a document or shadow root, which document rules do not reach. Leaves no node. */
  adopt: (tree: Tree) => void;
  look: (look: MarkLook) => void;
  remove: () => void;
};

/** Rules for the marks in adopted sheets, which no policy of the page forbids. */
export function createMarkStyles(document: Document, look: MarkLook): MarkStyles {
  const trees = new Set<Tree>();
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(markCss(look));
  return {
    adopt: (tree) => {
      trees.add(tree);
      // The page may have replaced the whole list since.
      if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
    },
    look: (next) => sheet.replaceSync(markCss(next)),
    remove: () => {
      for (const tree of trees) {
        const at = tree.adoptedStyleSheets.indexOf(sheet);
        if (at >= 0) tree.adoptedStyleSheets.splice(at, 1);
      }
      trees.clear();
    },
  };
}
