import type { Page } from 'puppeteer-core';

/** Steps of a hand that comes to rest, in pixels from the middle of the words. */
const APPROACH = [40, 12, 3, 0];
/** Between two steps, in milliseconds: slow enough not to count as passing by. */
const STEP_MS = 60;

/** Rests the pointer on the first place where the page says `words`. Throws when it does not. */
export async function hoverWords(page: Page, words: string): Promise<void> {
  // A page in a background tab draws nothing; the extension's own first page may have come before it.
  await page.bringToFront();
  const middle = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [line] = range.getClientRects();
      if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    }
    return undefined;
  }, words);
  if (!middle) throw new Error(`the page does not say “${words}”`);
  for (const away of APPROACH) {
    await page.mouse.move(Math.max(0, middle.x - away), middle.y);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
