import type { Page } from 'puppeteer-core';

/** How many marks of each style a page has, by the names of its highlights without our prefix. */
export function countMarks(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].flatMap(([name, { size }]) =>
        name.startsWith('sourcenote-') ? [[name.slice('sourcenote-'.length), size]] : [],
      ),
    ),
  );
}

/** Waits until a page has marks of a style. Throws when it gets none in time. */
export async function waitForMarks(page: Page, style = 'name', timeoutMs = 20_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (((await countMarks(page))[style] ?? 0) === 0) {
    if (Date.now() > end) throw new Error(`no mark of style ${style} on ${page.url()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
