import type { Page } from 'puppeteer-core';
import { tabIdOf } from '@/tools/browser/extension-pages';
import { boxInCard, inCard, type Box } from '@/tools/browser/in-card';
import { waitForCard } from '@/tools/browser/read-card';
import type { PageCommand } from '@/utils/messages/protocol';
import { until } from './ask';

export type Point = { x: number; y: number };

/** Between two steps of a hand that goes slowly enough to be asking. Milliseconds, and pixels. */
const STEP_MS = 30;
const STEP = 12;

/** The lines on which a page says `words`, in client coordinates; of the `nth` place that does. Scrolls to nothing. */
export async function linesOf(page: Page, words: string, nth = 0): Promise<Box[]> {
  const lines = await page.evaluate(
    (wanted, skipped) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = skipped;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.textContent ?? '').indexOf(wanted);
        if (start < 0 || left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      }
      return [];
    },
    words,
    nth,
  );
  if (lines.length === 0) throw new Error(`the page does not say “${words}”`);
  return lines;
}

/** The middle of the first line on which a page says `words`. */
export async function middleOf(page: Page, words: string, nth = 0): Promise<Point> {
  const [line] = await linesOf(page, words, nth);
  return centre(line!);
}

export function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Moves the pointer from one point to another as slowly as a hand that looks for something. */
export async function glide(page: Page, from: Point, to: Point): Promise<void> {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await pause(STEP_MS);
  }
}

/** Rests the pointer on a point, coming from a little way off. */
export async function rest(page: Page, at: Point): Promise<void> {
  await page.bringToFront();
  await glide(page, { x: Math.max(0, at.x - 40), y: at.y }, at);
}

/** Rests the pointer on what a page says until its card says something. */
export async function askAbout(page: Page, words: string, says: string): Promise<void> {
  await rest(page, await middleOf(page, words));
  await waitForCard(page, (text) => text.includes(says));
}

/** Where the card is, once one is open. */
export async function openCard(page: Page): Promise<Box> {
  const box = await until(
    () => boxInCard(page),
    (found) => found !== undefined,
  );
  return box!;
}

/** Waits until no card is to be seen. */
export async function noCard(page: Page): Promise<void> {
  await until(
    () => boxInCard(page),
    (found) => found === undefined,
  );
}

/** Whether a card is open now. */
export async function hasCard(page: Page): Promise<boolean> {
  return (await boxInCard(page)) !== undefined;
}

/** Clicks what the card calls `name`, by its label or what it says; scrolls the card to it. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const find = `(root) => {
    const all = [...root.querySelectorAll('button, a, summary, [role=button]')];
    const one = all.find((each) => (each.ariaLabel ?? each.textContent).replace(/\\s+/g, ' ').trim().startsWith(${JSON.stringify(name)}));
    one?.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = one?.getClientRects()[0] ?? {};
    return one ? { x, y, width, height } : null;
  }`;
  const box = await until(
    () => inCard<Box | null>(page, find),
    (found) => found !== undefined && found !== null,
  ).catch(() => {
    throw new Error(`nothing in the card is called “${name}”`);
  });
  const { x, y } = centre(box!);
  await page.mouse.click(x, y);
}

/** What a key of the browser's asks of a page. Tests cannot press those, so it is asked as the worker would. */
export async function command(page: Page, wanted: PageCommand, from: Page): Promise<boolean> {
  const tabId = await tabIdOf(page);
  const answer = await from.evaluate(
    (id, name) => {
      type Tabs = {
        sendMessage: (tab: number, message: unknown) => Promise<{ ok: boolean; value?: boolean }>;
      };
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      return tabs.sendMessage(id, { sourcenote: 'command', request: { command: name } });
    },
    tabId,
    wanted,
  );
  return answer.ok && answer.value === true;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
