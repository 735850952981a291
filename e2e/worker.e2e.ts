import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import { chromiumEnder, type Ender } from '@/tools/browser/stop-worker';
import { sampleEntity, samplePack } from '@/utils/background/testing/sample-packs';
import type { Dossier } from '@/utils/knowledge';
import type { PackOfferReply, PacksReply, PackUpdate } from '@/utils/messages/packs';
import { until } from './testing/ask';
import { ask, askAnything, firefoxEnder, type Said } from './testing/background';
import { annotateRequest } from './testing/annotate-request';
import { BROWSERS, ownPage, startWorld, type World } from './testing/world';

const ADDRESS = 'https://packs.example/rivers.json';
/** How often the background is ended in the middle of each. Firefox takes a second to end a page and begin another. */
const TIMES = {
  chromium: { annotate: 80, search: 60, install: 8, update: 10 },
  firefox: { annotate: 10, search: 8, install: 3, update: 4 },
} as const;
/** Loops of the kind take what they take. Milliseconds. */
const PATIENCE_MS = 120_000;

describe.each(BROWSERS)('%s: the background is ended', (name) => {
  let world: World;
  let first: Page;
  let ender: Ender;

  beforeAll(async () => {
    world = await startWorld(name, { grants: true, system: true });
    first = await world.first();
    ender = await (name === 'chromium' ? chromiumEnder(first) : firefoxEnder(first));
    // Installed, or the moments below would be spread over an install, and hardly one would fall into reading.
    await until(
      () => ask(first, 'packs', null),
      ({ ok }) => ok,
    );
  });
  afterAll(() => world.close());

  const search = () => ask(first, 'search', { query: 'csto', limit: 5, language: 'en' });
  const annotate = () => ask(first, 'annotate', annotateRequest('NATO and the CSTO met, said TASS.'));
  const hits = ({ value }: Said) => (value as { entity: string }[]).map(({ entity }) => entity);
  const mentions = ({ value }: Said) =>
    (value as { annotation: { mentions: { entity: string }[] } }).annotation.mentions.map(
      ({ entity }) => entity,
    );

  /** Ends the background at moments spread over the whole of what `work` takes from a cold start, and checks. */
  async function endWithin(
    times: number,
    work: () => Promise<unknown>,
    {
      before,
      after,
      every = 5,
    }: { before?: () => Promise<void>; after: () => Promise<void>; every?: number },
  ): Promise<void> {
    await before?.();
    await ender.end();
    const begun = performance.now();
    await work();
    const longest = performance.now() - begun;
    await ender.end();
    const already = ender.ended();
    for (let turn = 1; turn <= times; turn += 1) {
      await before?.();
      const working = work();
      // Not a wait for anything: the moment itself is what is tried.
      await new Promise((resolve) => setTimeout(resolve, (longest * turn) / times));
      await ender.end();
      // Cut off or not, it is over: nobody waits for an answer that does not come.
      await working;
      if (turn % every === 0 || turn === times) {
        await after();
        await ender.end();
      }
    }
    expect(ender.ended() - already).toBeGreaterThanOrEqual(times);
  }

  test(
    'in the middle of reading a page, and the next page is read',
    async () => {
      await endWithin(TIMES[name].annotate, annotate, {
        after: async () => expect(mentions(await annotate())).toEqual(['nato', 'csto', 'tass']),
      });
    },
    PATIENCE_MS,
  );

  test(
    'in the middle of a look-up, and the next one is answered',
    async () => {
      await endWithin(TIMES[name].search, search, {
        after: async () => expect(hits(await search())[0]).toBe('csto'),
      });
    },
    PATIENCE_MS,
  );

  test(
    'in the middle of installing what comes with the extension, and the next question is answered',
    async () => {
      await endWithin(TIMES[name].install, search, {
        before: async () => {
          await ender.end();
          await first.evaluate(
            () =>
              new Promise((resolve, reject) => {
                const deleted = indexedDB.deleteDatabase('sourcenote');
                deleted.addEventListener('success', resolve);
                deleted.addEventListener('error', reject);
              }),
          );
        },
        after: async () => expect(hits(await search())[0]).toBe('csto'),
      });
      const { value } = await ask(first, 'packs', null);
      expect(value).toMatchObject({ persistent: true });
    },
    PATIENCE_MS,
  );

  test(
    'in the middle of taking a newer version of a pack: the reader has the old or the new',
    async () => {
      let published = 0;
      const publish = () => {
        published += 1;
        const zyrgan = sampleEntity('zyrgan', {
          summary: { en: `Summary ${published}.`, ru: `${published}.` },
        });
        const body = JSON.stringify(samplePack('rivers', [zyrgan], { version: `2026.11.24.${published}` }));
        world.serve(ADDRESS, { body, headers: { 'access-control-allow-origin': '*' } });
      };
      publish();
      const { offer } = (await askAnything(first, 'packOffer', { url: ADDRESS })).value as Extract<
        PackOfferReply,
        { ok: true }
      >;
      await askAnything(first, 'packAccept', { token: offer.token });
      const rivers = async () => {
        const { shelf, persistent } = (await askAnything(first, 'shelf', null)).value as PacksReply;
        expect(persistent).toBe(true);
        return shelf.find(({ id }) => id === 'rivers')!;
      };
      let last = published;
      const update = async () => {
        const { value } = await askAnything(first, 'packUpdate', { id: 'rivers' });
        const result = (value as PackUpdate[] | undefined)?.[0]?.result;
        if (result === 'updated') last = published;
        return result;
      };
      await endWithin(TIMES[name].update, update, {
        before: async () => publish(),
        every: 1,
        after: async () => {
          const { info, faults } = await rivers();
          const version = Number(info.version.split('.')[3]);
          const { value } = await ask(first, 'dossier', { entity: 'zyrgan' });
          const { entity, pack } = value as Dossier;
          expect(faults).toBeUndefined();
          expect(version === published || version === last, `${version} of ${last}, ${published}`).toBe(true);
          // The list and what is said come out of one generation.
          expect([entity.summary.en, pack.version]).toEqual([`Summary ${version}.`, info.version]);
          last = version;
        },
      });
      publish();
      expect(await update()).toBe('updated');
      expect((await rivers()).info.version).toBe(`2026.11.24.${published}`);
    },
    PATIENCE_MS,
  );

  test('and leaves nothing behind', async () => {
    await ender.end();
    await search();
    const counts = () =>
      first.evaluate(
        () =>
          new Promise<Record<string, number>>((resolve, reject) => {
            const opening = indexedDB.open('sourcenote');
            opening.addEventListener('error', reject);
            opening.addEventListener('success', () => {
              const database = opening.result;
              const names = ['pointers', 'generations', 'images', 'names', 'offers'];
              const reading = database.transaction(names);
              const all = names.map((name) => [name, reading.objectStore(name).count()] as const);
              reading.addEventListener('complete', () => {
                database.close();
                resolve(Object.fromEntries(all.map(([name, { result }]) => [name, result])));
              });
            });
          }),
      );
    await until(counts, (all) => Object.values(all).join() === '1,1,1,1,0');
  });

  test('while several tabs ask at once, and all of them are marked', async () => {
    const addresses = Array.from(
      { length: 6 },
      (_, at) => `https://www.themoscowtimes.com/2021/07/07/number-${at}`,
    );
    const pages: Page[] = [];
    for (const address of addresses) {
      const opening = world.open(ownPage('sample-article'), address);
      await ender.end();
      pages.push(await opening);
    }
    const again = pages.map((page) => page.reload());
    await ender.end();
    await Promise.all(again);
    for (const page of pages) {
      await page.bringToFront();
      await waitForMarks(page);
      await page.close();
    }
  });
});
