/** How much of the text on either side of the heading can hold its date. UTF-16 units. */
const MOST_TEXT = 1500;
/** Text nodes looked at; pages that have more before their heading have it in a place of its own. */
const MOST_NODES = 20_000;
const SHOW_TEXT = 4;
const UNREAD = 'script,style,noscript,template,textarea,svg';

/** The text before and after the heading, or at the beginning of the page without one, a text node a line. */
export function textAround(document: Document, heading: Element | null): { above: string; below: string } {
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  let above = '';
  let below = '';
  let isBelow = heading === null;
  for (let count = 0; count < MOST_NODES && below.length < MOST_TEXT; count += 1) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (heading?.contains(node)) {
      isBelow = true;
      continue;
    }
    const text = node.data.trim();
    if (text === '' || node.parentElement?.closest(UNREAD)) continue;
    if (isBelow) below += `\n${text.slice(0, MOST_TEXT)}`;
    else above = `${above}\n${text}`.slice(-MOST_TEXT);
  }
  return { above, below };
}
