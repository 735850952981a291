import type { Browser, Page } from 'puppeteer-core';
import { waitForMarks } from '@/tools/browser/count-marks';
import { firstPage } from '@/tools/browser/extension-pages';
import type { BrowserName } from '@/tools/browser/launch';
import { HOVER_SETTINGS } from '@/utils/reading/hover/hover';
import { CARD_CLOCK } from './card-clock';
import { ARTICLE_ADDRESS, pause, rowsInBrowser, untilTrue } from './in-browser';
import { median } from './median';
import type { Row, Section } from './section';

/** Of a screen of 60 Hz. Milliseconds. */
const FRAME = 1000 / 60;
const MOST_FRAMES = 2;
const ROUNDS = 9;
const QUICK_ROUNDS = 3;
/** A card with a legal status and its timeline, the most there is to draw. */
const NAME = 'Taliban';
/** How far the hand waits from the name, in pixels, and how long, in milliseconds: until the desk is there. */
const AWAY = { y: 60, milliseconds: 500 };

type Point = { x: number; y: number };

/** From the end of the dwell to the card's being on the screen, in real browsers. */
export const hovering: Section = {
  name: 'hovering',
  async measure({ quick, say }) {
    const rows: Row[] = [];
    for (const name of ['chromium', 'firefox'] as const) {
      say(`hovering in ${name}`);
      rows.push(
        ...(await rowsInBrowser(name, new Map(), (browser) =>
          hover(browser, name, quick ? QUICK_ROUNDS : ROUNDS),
        )),
      );
    }
    return rows;
  },
};

async function hover(browser: Browser, name: BrowserName, rounds: number): Promise<Row[]> {
  // It comes to the front when it opens, and pages behind it are not drawn.
  await firstPage(browser);
  const page = await browser.newPage();
  const first: number[] = [];
  const later: number[] = [];
  let spot: unknown;
  for (let round = 0; round <= rounds; round += 1) {
    const at = await openArticle(page, spot);
    const took = await openCard(page, at);
    // Where the card comes is known once it has been there.
    if (round > 0) {
      first.push(took!);
      await closeCard(page, at);
      later.push((await openCard(page, at))!);
    }
    spot ??= await page.evaluate('clock.spotOfCard()');
    if (spot === undefined) throw new Error('no card came');
  }
  await page.close();
  return [
    rowOf(`first card of a page in ${name}, dwell’s end to paint`, first),
    rowOf(`a later card in ${name}`, later),
  ];
}

function rowOf(what: string, times: readonly number[]): Row {
  const middle = median(times);
  return {
    what,
    figure: { value: middle / FRAME, unit: 'frames' },
    goal: { atMost: MOST_FRAMES },
    measured: `${middle.toFixed(1)} ms`,
    compared: `${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)} ms in ${times.length} tries`,
  };
}

/** Loads the article anew and gives where the name stands. */
async function openArticle(page: Page, spot: unknown): Promise<Point> {
  await page.goto(ARTICLE_ADDRESS, { waitUntil: 'load' });
  await page.bringToFront();
  await waitForMarks(page, 'status');
  await page.evaluate(`${CARD_CLOCK}; clock.spot = ${JSON.stringify(spot)}`);
  return (await page.evaluate(`(() => {
    const mark = [...CSS.highlights.get('sourcenote-status')].find((range) => String(range) === '${NAME}');
    const { x, y, width, height } = mark.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  })()`)) as Point;
}

/** Brings the hand to the name in one step, and waits for the card. Milliseconds from the end of the dwell. */
async function openCard(page: Page, { x, y }: Point): Promise<number | undefined> {
  await page.mouse.move(x, y - AWAY.y);
  await pause(AWAY.milliseconds);
  await page.evaluate('void (clock.painted = undefined)');
  await page.mouse.move(x, y);
  if (!(await page.evaluate('Boolean(clock.spot)'))) {
    await untilTrue(page, 'Boolean(clock.spotOfCard())', 'no card came');
    return undefined;
  }
  await untilTrue(page, 'clock.painted !== undefined', 'no card came');
  const took = (await page.evaluate('clock.painted - clock.from')) as number;
  return took - HOVER_SETTINGS.dwell;
}

async function closeCard(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y - AWAY.y);
  await page.keyboard.press('Escape');
  await untilTrue(page, '!clock.isCardAt(clock.spot)', 'the card stays');
}
