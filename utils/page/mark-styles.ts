import type { MarkStyle } from './mark';

/** Names in `CSS.highlights`; every other name there is the page's. */
export const HIGHLIGHTS: Record<MarkStyle, string> = {
  name: 'sourcenote-name',
  status: 'sourcenote-status',
  outlet: 'sourcenote-outlet',
  disclaimer: 'sourcenote-disclaimer',
};
export const FLASH = 'sourcenote-flash';

/**
 * The lines take the text's own colour, so that they are as quiet on dark pages as on light ones; the kinds
 * differ in shape, not in colour. Highlight pseudo-elements take no properties that could move text
 * (https://drafts.csswg.org/css-pseudo-4/#highlight-styling).
 */
export const MARK_CSS = `
::highlight(sourcenote-disclaimer){text-decoration:underline wavy 1px color-mix(in srgb,currentColor 35%,transparent)}
::highlight(sourcenote-name){text-decoration:underline dotted 1px color-mix(in srgb,currentColor 60%,transparent)}
::highlight(sourcenote-outlet){text-decoration:underline dashed 1px color-mix(in srgb,currentColor 45%,transparent)}
::highlight(sourcenote-status){text-decoration:underline double 1px color-mix(in srgb,currentColor 60%,transparent)}
::highlight(sourcenote-flash){background-color:Mark;color:MarkText}
@media (forced-colors:active){
::highlight(sourcenote-name),::highlight(sourcenote-outlet),::highlight(sourcenote-status),::highlight(sourcenote-disclaimer){text-decoration-color:CanvasText}
}`;

type Tree = Document | ShadowRoot;

/**
 * Adopts our sheet in the document and in each shadow root, which document rules do not reach. Leaves no node.
 * Gives a function that takes it away again. `refused` is called where the browser does not let a content
 * script adopt sheets, so that the rules can come by another way.
 */
export function adoptMarkStyles(document: Document, refused?: () => void) {
  const trees = new Set<Tree>();
  let sheet: CSSStyleSheet | undefined;
  const adopt = (tree: Tree) => {
    if (trees.has(tree)) return;
    trees.add(tree);
    try {
      if (!sheet) (sheet = new document.defaultView!.CSSStyleSheet()).replaceSync(MARK_CSS);
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    } catch {
      if (tree === document) refused?.();
    }
  };
  const remove = () => {
    for (const tree of trees) {
      try {
        tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
      } catch {
        // Never adopted there.
      }
    }
    trees.clear();
  };
  return { adopt, remove };
}
