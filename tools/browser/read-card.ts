import type { Browser, Page } from 'puppeteer-core';

/** The page's one element of ours; its shadow root is closed, so only a debugger can read what it says. */
const HOST = 'sourcenote-card';

/** A node of either protocol, reduced to what is read here. */
type Node = { name: string; text?: string; children: Node[] };

/** What the card on a page says, a line an element with text; empty when none was ever opened. */
export async function readCard(page: Page): Promise<string[]> {
  const { cdpSupported } = page.browser() as Browser & { cdpSupported?: boolean };
  const root = cdpSupported === false ? await readByBidi(page) : await readByCdp(page);
  return root ? linesOf(root) : [];
}

/** Waits until the card says something that `wanted` accepts. Throws with what it said last. */
export async function waitForCard(
  page: Page,
  wanted: (text: string) => boolean,
  timeoutMs = 10_000,
): Promise<string> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const text = (await readCard(page)).join('\n');
    if (wanted(text)) return text;
    if (Date.now() > end)
      throw new Error(`the card does not say what was waited for; it says: ${text || '(nothing)'}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

type CdpNode = { nodeName: string; nodeValue: string; children?: CdpNode[]; shadowRoots?: CdpNode[] };

async function readByCdp(page: Page): Promise<Node | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: CdpNode;
    };
    const host = findNode(root);
    return host && fromCdp(host);
  } finally {
    await session.detach();
  }
}

function findNode(node: CdpNode): CdpNode | undefined {
  if (node.nodeName.toLowerCase() === HOST) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child);
    if (found) return found;
  }
  return undefined;
}

function fromCdp({ nodeName, nodeValue, children = [], shadowRoots = [] }: CdpNode): Node {
  const text = nodeName === '#text' ? { text: nodeValue } : {};
  return { name: nodeName.toLowerCase(), ...text, children: [...shadowRoots, ...children].map(fromCdp) };
}

/** https://w3c.github.io/webdriver-bidi/#type-script-NodeProperties */
type BidiNode = {
  value?: {
    localName?: string;
    nodeType: number;
    nodeValue?: string;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
};
type BidiConnection = {
  send: (method: string, params: unknown) => Promise<{ result: { result: BidiNode } }>;
};

async function readByBidi(page: Page): Promise<Node | undefined> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const reply = await connection.send('script.evaluate', {
    expression: `document.querySelector('${HOST}')`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 60, includeShadowTree: 'all' },
  });
  const node = reply.result.result;
  return node.value ? fromBidi(node) : undefined;
}

function fromBidi({ value }: BidiNode): Node {
  const children = [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])];
  const text = value?.nodeType === 3 ? { text: value.nodeValue ?? '' } : {};
  return {
    name: value?.localName ?? (value?.nodeType === 3 ? '#text' : '#root'),
    ...text,
    children: children.map(fromBidi),
  };
}

const INLINE = new Set(['#text', 'a', 'b', 'i', 'em', 'strong', 'span', 'time', 'abbr', 'bdi']);
const SILENT = new Set(['style', 'script', 'svg']);

function linesOf(root: Node): string[] {
  const lines: string[] = [''];
  const visit = ({ name, text, children }: Node): void => {
    if (SILENT.has(name)) return;
    const breaks = !INLINE.has(name);
    if (breaks) lines.push('');
    if (text !== undefined) lines.push(`${lines.pop()!}${text}`);
    for (const child of children) visit(child);
    if (breaks) lines.push('');
  };
  visit(root);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
