import type { ElementHandle, Page } from 'puppeteer-core';

/** Longest wait for what a click brings about, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Asks a page again until `wanted` accepts its answer, and gives the answer. A page that is being loaded gives none.
 * Throws with the last one.
 */
export async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask().catch((error: unknown) => ({ error }));
    const isAnswer = typeof answer !== 'object' || answer === null || !('error' in answer);
    if (isAnswer && wanted(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`not what was waited for: ${isAnswer ? JSON.stringify(answer) : String(answer.error)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What a page says, as a reader sees it, the cards in its open shadow roots included. */
export function textOf(page: Page, selector = 'body'): Promise<string> {
  return page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (!element) return '';
    const cards = [...element.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.querySelectorAll<HTMLElement>('[role=dialog]')] : [],
    );
    // Cards are set with spaces that do not break.
    return [element, ...cards]
      .map((part) => part.innerText)
      .join('\n')
      .replaceAll('\u00A0', ' ');
  }, selector);
}

/** Waits until a page says `words`. Gives all it says. */
export function untilSaid(page: Page, words: string | RegExp, selector?: string): Promise<string> {
  return until(
    () => textOf(page, selector),
    (text) => (typeof words === 'string' ? text.includes(words) : words.test(text)),
  );
}

/** Clicks the button, link or label that is called `name` by what it says, by its label or by its tooltip. */
export async function press(page: Page, name: string): Promise<void> {
  const handle = await until(
    () =>
      page.evaluateHandle((wanted) => {
        const all = document.querySelectorAll<HTMLElement>('button, a, label, [role=option]');
        return (
          [...all].find(
            (one) =>
              one.checkVisibility() &&
              !one.matches('.for-readers') &&
              [one.ariaLabel ?? one.innerText, one.title].some(
                (text) => text.replace(/\s+/g, ' ').trim() === wanted,
              ),
          ) ?? null
        );
      }, name),
    (found) => found.asElement() !== null,
  ).catch(() => {
    throw new Error(`nothing to press is called “${name}”`);
  });
  await (handle.asElement() as ElementHandle).click();
}

/** The texts of one of our highlights on a page. */
export function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((wanted) => [...(CSS.highlights.get(`sourcenote-${wanted}`) ?? [])].map(String), name);
}

/** Loads a page of the extension again; Firefox's protocol does not tell when that is done. */
export async function reloadOwn(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['old'] = '';
    setTimeout(() => location.reload());
  });
  await until(
    () =>
      page.evaluate(() => document.readyState === 'complete' && !('old' in document.documentElement.dataset)),
    (isNew) => isNew,
  );
}

/**
 * Waits until a page has closed itself, of which Firefox's protocol does not tell. Bringing another page to the front
 * before that fails there: the browser waits for the page in front to be hidden.
 */
export async function untilClosed(page: Page): Promise<void> {
  await until(
    () =>
      page.evaluate('document.readyState').then(
        () => false,
        () => true,
      ),
    (isClosed) => isClosed,
  );
}
