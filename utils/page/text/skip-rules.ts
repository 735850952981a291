import { isClobbered } from './clean-dom';
import { HOST_NAME } from '@/utils/page/host-name';

/** Why an element's text is not read. `object`: something stands there; `nothing`: the text runs on. */
export type Skip = 'object' | 'nothing';

const NOTHING = new Set(['script', 'style', 'noscript', 'template', 'datalist', HOST_NAME]);
const OBJECTS = new Set(
  (
    'nav button input textarea select label option progress meter code pre kbd samp ' +
    'iframe object embed video audio canvas img picture menu search'
  ).split(' '),
);
const CHROME_ROLES = new Set(
  (
    'navigation banner contentinfo search menu menubar toolbar tablist button textbox searchbox combobox ' +
    'listbox switch slider alert status log math'
  ).split(' '),
);
const ARTICLE = 'article, main, [role=main], [role=article], [itemprop=articleBody]';
/** An `aside` with more than this share of its letters in links is a menu, not a fact box. */
const MENU_LINK_SHARE = 0.5;

/** Whether and how to leave an element's text out, told from markup alone: no style is computed here. */
export function skipByMarkup(element: Element): Skip | undefined {
  if (isClobbered(element)) return 'object';
  const name = element.localName;
  if (NOTHING.has(name)) return 'nothing';
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || OBJECTS.has(name)) return 'object';
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'nothing';
  if (isFolded(element)) return 'nothing';
  if (isEditable(element)) return 'object';
  const role = element.getAttribute('role');
  if (role !== null && CHROME_ROLES.has(role)) return 'object';
  return isChrome(element, role) ? 'object' : undefined;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

/** What a closed `details` keeps back: its first `summary` is all that shows. */
function isFolded(element: Element): boolean {
  const { parentElement: outer } = element;
  if (outer?.localName !== 'details' || outer.hasAttribute('open')) return false;
  return element !== outer.querySelector(':scope > summary');
}

/** Elements that are page furniture or part of the article depending on where they stand. */
function isChrome(element: Element, role: string | null): boolean {
  switch (element.localName) {
    case 'header':
    case 'footer':
      return !element.closest(ARTICLE) && !holdsArticle(element) && !isOnlyTitle(element);
    case 'aside':
      return isMenu(element);
    case 'form':
      // ASP.NET wraps the whole page in one form.
      return !holdsArticle(element) && !element.querySelector('h1, p');
    case 'dialog':
      return !holdsArticle(element);
    default:
      return (role === 'dialog' || role === 'alertdialog') && !holdsArticle(element);
  }
}

function holdsArticle(element: Element): boolean {
  return element.matches(ARTICLE) || element.querySelector(ARTICLE) !== null;
}

/** On a page without `article` or `main`, the heading of the text may stand in the page's header. */
function isOnlyTitle(element: Element): boolean {
  if (element.localName !== 'header' || !element.querySelector('h1')) return false;
  return !element.ownerDocument.querySelector(ARTICLE);
}

function isMenu(element: Element): boolean {
  const all = element.textContent.trim().length;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.trim().length;
  return linked > all * MENU_LINK_SHARE;
}

/** How an element's box bears on the text in it. */
export type Flow = { skip: boolean; breaks: boolean; visible: boolean };

/** A floated run of at most this many letters in an inline element is an initial, and belongs to its word. */
const LONGEST_INITIAL = 2;
const BLOCK_NAMES = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p section summary table tbody td tfoot th thead ' +
    'tr ul'
  ).split(' '),
);

/** Reads style once per element; asks for no layout. */
export function flowOf(element: Element, style: CSSStyleDeclaration): Flow {
  const { display, visibility } = style;
  const skip = display === 'none' || isClippedAway(style);
  const visible = visibility === 'visible';
  if (display === 'contents') return { skip, visible, breaks: false };
  if (BLOCK_NAMES.has(element.localName)) return { skip, visible, breaks: true };
  const inline = /^(?:inline|ruby)/.test(display) || isInitial(element, style);
  return { skip, visible, breaks: !inline };
}

function isInitial(element: Element, style: CSSStyleDeclaration): boolean {
  return style.float !== 'none' && element.textContent.trim().length <= LONGEST_INITIAL;
}

/** Text for screen readers only: a mark on it could not be seen, and would use up the first mention. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  return /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip) || /^inset\((?:50|100)%\)$/.test(style.clipPath);
}
