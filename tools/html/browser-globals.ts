/**
 * What the room of the page asks of the browser besides the document: getters that ask a node itself, and classes. A
 * document without scripts replaces nothing, so that asking the node is the same. Import this before that room.
 */
const nodePrototype = {
  get nextSibling(): unknown {
    return (this as unknown as Node).nextSibling;
  },
  get firstChild(): unknown {
    return (this as unknown as Node).firstChild;
  },
};

const globals = {
  Node: {
    prototype: nodePrototype,
    ELEMENT_NODE: 1,
    TEXT_NODE: 3,
    DOCUMENT_POSITION_FOLLOWING: 4,
  },
  HTMLFormElement: function HTMLFormElement() {},
};

for (const [name, value] of Object.entries(globals))
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });
