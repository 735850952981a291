import { HOST_NAME } from './host-name';

/** Why an element's text is not read. `object`: something stands there; `nothing`: the text runs on. */
export type Skip = 'object' | 'nothing';

const NOTHING = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'DATALIST', HOST_NAME.toUpperCase()]);
const OBJECTS = new Set(
  (
    'NAV BUTTON INPUT TEXTAREA SELECT LABEL OPTION PROGRESS METER CODE PRE KBD SAMP ' +
    'IFRAME OBJECT EMBED VIDEO AUDIO CANVAS IMG PICTURE MENU SEARCH'
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
  const name = element.tagName;
  if (NOTHING.has(name)) return 'nothing';
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || OBJECTS.has(name)) return 'object';
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'nothing';
  if (isEditable(element)) return 'object';
  const role = element.getAttribute('role');
  if (role !== null && CHROME_ROLES.has(role)) return 'object';
  return isChrome(element, role) ? 'object' : undefined;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

/** Elements that are page furniture or part of the article depending on where they stand. */
function isChrome(element: Element, role: string | null): boolean {
  switch (element.tagName) {
    case 'HEADER':
    case 'FOOTER':
      return !element.closest(ARTICLE) && !holdsArticle(element) && !isOnlyTitle(element);
    case 'ASIDE':
      return isMenu(element);
    case 'FORM':
      // ASP.NET wraps the whole page in one form.
      return !holdsArticle(element) && !element.querySelector('h1, p');
    case 'DIALOG':
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
  if (element.tagName !== 'HEADER' || !element.querySelector('h1')) return false;
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
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD ' +
    'TR UL'
  ).split(' '),
);

/** Reads style once per element; asks for no layout. */
export function flowOf(element: Element, style: CSSStyleDeclaration): Flow {
  const { display, visibility } = style;
  const skip = display === 'none' || isClippedAway(style);
  const visible = visibility === 'visible';
  if (display === 'contents') return { skip, visible, breaks: false };
  if (BLOCK_NAMES.has(element.tagName)) return { skip, visible, breaks: true };
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
