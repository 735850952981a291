import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countMarks, waitForMarks } from '@/tools/browser/count-marks';
import { press, until, untilSaid } from './testing/ask';
import { BROWSERS, ownPage, startWorld, type World } from './testing/world';

const ELSEWHERE = 'https://news.example.org/an-article';

describe.each(BROWSERS)('%s: sites that the reader chooses', (name) => {
  let world: World;
  let other: Page;

  beforeAll(async () => {
    world = await startWorld(name, { grants: true });
    other = await world.open(ownPage('sample-article'), ELSEWHERE);
  });
  afterAll(() => world.close());

  const isBare = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return Object.keys(await countMarks(other)).length === 0;
  };

  test('one of them always, the page in front included, until it is taken off the list', async () => {
    expect(await isBare()).toBe(true);
    const options = await world.openOwn('options');
    await options.waitForSelector('.site-list');
    const [, field] = await options.$$('.site-form input');
    await field!.type('https://www.example.org/about');
    await press(options, 'Add a site');
    await untilSaid(options, 'example.org', '.site-list ul');
    await other.bringToFront();
    await waitForMarks(other);
    await other.reload();
    await waitForMarks(other);

    await options.bringToFront();
    await press(options, 'Remove example.org');
    await untilSaid(options, 'No other site');
    await other.bringToFront();
    await other.reload();
    expect(await isBare()).toBe(true);
    await options.close();
  });

  test('every site, but not those that are off', async () => {
    const options = await world.openOwn('options');
    await press(options, 'On every site');
    await until(
      () =>
        options.$$eval('[role=switch][aria-checked=true]', (all) =>
          all.map(({ textContent }) => textContent.trim()),
        ),
      (on) => on.includes('On every site'),
    );
    await other.bringToFront();
    await waitForMarks(other);

    await options.bringToFront();
    const [field] = await options.$$('.site-form input');
    await field!.type('example.org');
    await press(options, 'Switch off on a site');
    await other.bringToFront();
    await until(
      () => countMarks(other),
      (marks) => Object.keys(marks).length === 0,
    );
    await options.close();
    await world.choose({});
  });

  test('from the popup', async () => {
    // The worker takes its script off the other sites when it hears of the change.
    await until(
      async () => {
        await other.reload();
        return isBare();
      },
      (is) => is,
    );
    const popup = await world.openOwn('popup', other);
    await press(popup, 'Always on news.example.org');
    await other.bringToFront();
    await waitForMarks(other);
    await popup.close();
  });
});
