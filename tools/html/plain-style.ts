/** Elements that browsers break lines at and that the text walk does not know by name. */
const BLOCKS = new Set('html body div center frameset legend optgroup search slot-block'.split(' '));
const NONE = new Set('head title meta link script style template noscript'.split(' '));
/** Classes by which sites hide text from all but screen readers. */
const CLIPPED = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|a11y-hidden)(?:\s|$)/i;

/** The style of an element as its markup alone tells it, for pages read without their style sheets. */
export function plainStyle(element: Element): CSSStyleDeclaration {
  const inline = element.getAttribute('style') ?? '';
  const isNone = NONE.has(element.localName) || /(?:^|;)\s*display\s*:\s*none/i.test(inline);
  const isHidden = /(?:^|;)\s*visibility\s*:\s*hidden/i.test(inline);
  const isClipped = CLIPPED.test(element.getAttribute('class') ?? '');
  return {
    display: isNone ? 'none' : BLOCKS.has(element.localName) ? 'block' : 'inline',
    visibility: isHidden ? 'hidden' : 'visible',
    position: isClipped ? 'absolute' : 'static',
    clip: isClipped ? 'rect(0px, 0px, 0px, 0px)' : 'auto',
    clipPath: 'none',
    float: /(?:^|;)\s*float\s*:\s*(left|right)/i.exec(inline)?.[1] ?? 'none',
  } as CSSStyleDeclaration;
}
