/**
 * A form shows its controls as its own properties, before those every node has, in our world of the page as in the
 * page's own: `<input name="nextSibling">` replaces `form.nextSibling`, and can lead a walk in a circle. These
 * ask the node itself. https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns
 */
const nextSibling = getterOf('nextSibling');
const firstChild = getterOf('firstChild');

type NodeGetter = (this: Node) => Node | null;

function getterOf(name: keyof Node): NodeGetter {
  // oxlint-disable-next-line typescript/unbound-method -- it is called with the node it is asked of.
  return Object.getOwnPropertyDescriptor(Node.prototype, name)!.get as NodeGetter;
}

export function nextOf(node: Node): Node | null {
  return nextSibling.call(node);
}

export function firstIn(node: Node): Node | null {
  return firstChild.call(node);
}

/** What else this room asks of elements. */
const ASKED = [
  ...['localName', 'namespaceURI', 'hasAttribute', 'getAttribute', 'matches', 'closest', 'querySelector'],
  ...[
    'querySelectorAll',
    'contains',
    'textContent',
    'shadowRoot',
    'ownerDocument',
    'parentElement',
    'nodeType',
  ],
];

/** Whether an element answers with its controls where we would ask about the element. */
export function isClobbered(element: Element): boolean {
  return element instanceof HTMLFormElement && ASKED.some((name) => Object.hasOwn(element, name));
}
