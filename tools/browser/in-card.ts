import type { Browser, Page } from 'puppeteer-core';

/** The page's one element of ours. */
const HOST = 'sourcenote-card';

/** Where something is, in client coordinates and CSS pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/**
 * Calls a function, given as its source, with the card's shadow root, and gives what it returns, if that is plain data;
 * `undefined` when no card was ever opened. The root is closed: only a debugger gets at it.
 */
export function inCard<T>(page: Page, source: string): Promise<T | undefined> {
  const { cdpSupported } = page.browser() as Browser & { cdpSupported?: boolean };
  return cdpSupported === false ? byBidi<T>(page, source) : byCdp<T>(page, source);
}

/** The box of what a selector finds first in an open card; of the card itself without one. */
export async function boxInCard(page: Page, selector = '.card'): Promise<Box | undefined> {
  const box = await inCard<Box>(
    page,
    `(root) => {
      const { x, y, width, height } = root.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect() ?? {};
      return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
    }`,
  );
  return box && box.width > 0 ? box : undefined;
}

type CdpNode = { nodeName: string; nodeId: number; children?: CdpNode[]; shadowRoots?: CdpNode[] };

async function byCdp<T>(page: Page, source: string): Promise<T | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: CdpNode;
    };
    const shadow = find(root)?.shadowRoots?.[0];
    if (!shadow) return undefined;
    const { object } = await session.send('DOM.resolveNode', { nodeId: shadow.nodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${source})(this); }`,
      objectId: object.objectId!,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

function find(node: CdpNode): CdpNode | undefined {
  if (node.nodeName.toLowerCase() === HOST) return node;
  for (const child of node.children ?? []) {
    const found = find(child);
    if (found) return found;
  }
  return undefined;
}

type BidiReply = {
  result: { result: { value?: { shadowRoot?: { sharedId: string } | null } | string }; type: string };
};
type Connection = { send: (method: string, parameters: unknown) => Promise<BidiReply> };

async function byBidi<T>(page: Page, source: string): Promise<T | undefined> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const host = await connection.send('script.evaluate', {
    expression: `document.querySelector('${HOST}')`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const { value } = host.result.result;
  if (typeof value !== 'object' || !value.shadowRoot) return undefined;
  const told = await connection.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${source})(root)) ?? 'null'`,
    target: { context },
    awaitPromise: false,
    arguments: [{ sharedId: value.shadowRoot.sharedId }],
  });
  if (told.result.type !== 'success') throw new Error(JSON.stringify(told.result));
  return JSON.parse(told.result.result.value as string) as T;
}
