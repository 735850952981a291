import type { Page } from 'puppeteer-core';
import { boxInCard, type Box } from '@/tools/browser/in-card';

/** What of the page shows above and below a card, in CSS pixels: enough to see the word it speaks of. */
const MARGIN = 56;

/** The card that is open on a page, in the whole breadth of the page. Throws when none is open. */
export async function cardClip(page: Page): Promise<Box> {
  const card = await boxInCard(page);
  if (!card) throw new Error('no card is open');
  const { width, height } = page.viewport()!;
  const y = Math.max(0, Math.floor(card.y - MARGIN));
  return { x: 0, y, width, height: Math.min(height, Math.ceil(card.y + card.height) + MARGIN) - y };
}
