import type { Page } from 'puppeteer-core';

export type Rect = { x: number; y: number; width: number; height: number };

/** What of the page shows above and below a card, in CSS pixels: enough to see the word it speaks of. */
const MARGIN = 56;

type CdpNode = {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
};
type BoxModel = { model: { border: number[] } };

/** The card that is open on a page, in the whole breadth of the page. Chromium only; throws when none is open. */
export async function cardClip(page: Page): Promise<Rect> {
  const { top, bottom } = await cardBox(page);
  const { width, height } = page.viewport()!;
  const y = Math.max(0, top - MARGIN);
  return { x: 0, y, width, height: Math.min(height, bottom + MARGIN) - y };
}

/** Its shadow root is closed; a debugger sees it all the same. */
async function cardBox(page: Page): Promise<{ top: number; bottom: number }> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: CdpNode;
    };
    const box = find(root, ({ attributes = [] }) => attributes.includes('popover'));
    if (!box) throw new Error('no card is open');
    const { model } = (await session.send('DOM.getBoxModel', { nodeId: box.nodeId })) as BoxModel;
    const [, top = 0, , , , bottom = 0] = model.border;
    return { top, bottom };
  } finally {
    await session.detach();
  }
}

function find(node: CdpNode, wanted: (node: CdpNode) => boolean): CdpNode | undefined {
  if (wanted(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
