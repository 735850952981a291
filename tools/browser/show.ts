import type { Page } from 'puppeteer-core';
import { openExtensionPage, tabIdOf } from './extension-pages';
import { hoverWords } from './hover-words';
import { waitForCard } from './read-card';

/** What is asked for, what must be said of it, and where the picture goes. */
type Shown = { says: string; picture: string };

/** Hovers `words`, waits for a card that says so, saves a picture and prints what the card said. */
export async function showCard(
  page: Page,
  { words, says, picture }: Shown & { words: string },
): Promise<void> {
  await hoverWords(page, words);
  const text = await waitForCard(page, (said) => said.includes(says));
  await page.screenshot({ path: picture });
  console.log(`\n“${words}” (${picture})\n${indented(text)}`);
  await page.keyboard.press('Escape');
}

/** Looks `query` up in the popup of the tab that `page` is in. */
export async function showSearch(
  page: Page,
  { query, says, picture }: Shown & { query: string },
): Promise<void> {
  const popup = await openExtensionPage(page.browser(), `popup.html?tab=${await tabIdOf(page)}`);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('input');
  await popup.type('input', query);
  await popup.waitForFunction(`document.body.innerText.includes(${JSON.stringify(says)})`, {
    timeout: 10_000,
  });
  await popup.screenshot({ path: picture });
  console.log(
    `\npopup, “${query}” (${picture})\n${indented((await popup.evaluate('document.body.innerText')) as string)}`,
  );
  await popup.close();
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
