import { beforeEach, describe, expect, test } from 'vitest';
import { INSTALL_STEPS, type InstallStep } from '@/utils/storage/packs/knowledge-store';
import { killAtWrite } from '@/utils/storage/testing/fresh-database';
import { bundledOf, fileOf } from '@/utils/background/testing/sample-packs';
import type { Knowledge } from './knowledge';
import type { ServiceOptions } from './service';
import { answerOf, createWorkers, NEW, NEW_ANSWER, OLD, OLD_ANSWER, type Workers } from './testing/workers';

let workers: Workers;
beforeEach(() => {
  workers = createWorkers();
});
const wake: Workers['wake'] = (options) => workers.wake(options);

test('installs the bundled pack once, and reads it from then on', async () => {
  let reads = 0;
  const bundled = [{ ...bundledOf(OLD), read: async () => ((reads += 1), fileOf(OLD)) }];
  const first = wake({ bundled });
  expect(await answerOf(await first.ready())).toBe(OLD_ANSWER);
  expect(await first.state()).toEqual({ persistent: true });
  expect(await answerOf(await wake({ bundled }).ready())).toBe(OLD_ANSWER);
  expect(reads).toBe(1);
});

test('questions that come together are answered by one install', async () => {
  let reads = 0;
  const service = wake({ bundled: [{ ...bundledOf(OLD), read: async () => ((reads += 1), fileOf(OLD)) }] });
  const answers = await Promise.all(Array.from({ length: 20 }, async () => answerOf(await service.ready())));
  expect(new Set(answers)).toEqual(new Set([OLD_ANSWER]));
  expect(reads).toBe(1);
});

test('what can be done meanwhile is done while an image is read, and not when none is', async () => {
  const done: string[] = [];
  await wake().ready(() => done.push('at the first install'));
  const service = wake();
  const asked = [service.ready(() => done.push('first')), service.ready(() => done.push('second'))];
  await Promise.all(asked);
  await service.ready(() => done.push('when all is known'));
  expect(done).toEqual(['first', 'second']);
});

test('the pack of a new version of the extension is swapped in while the old one answers', async () => {
  await wake().ready();
  const updated = wake({ bundled: [bundledOf(NEW)] });
  expect(await answerOf(await updated.ready())).toBe(OLD_ANSWER);
  await updated.settled();
  expect(await answerOf(await updated.ready())).toBe(NEW_ANSWER);
  expect(await answerOf(await wake({ bundled: [bundledOf(NEW)] }).ready())).toBe(NEW_ANSWER);
  expect(await workers.rows()).toEqual([1, 1, 2, 1]);
});

test('a bundled pack that is damaged is refused whole, and the old one stays', async () => {
  await wake().ready();
  const damaged = { ...bundledOf(NEW), read: async () => fileOf(NEW).fill(0x20, 100, 120) };
  const updated = wake({ bundled: [damaged] });
  await updated.ready();
  await updated.settled();
  expect(await answerOf(await updated.ready())).toBe(OLD_ANSWER);
  await expect(openInEmptyProfile(damaged)).rejects.toThrow('checksum');
});

function openInEmptyProfile(pack: ServiceOptions['bundled'][number]): Promise<Knowledge> {
  workers = createWorkers();
  return wake({ bundled: [pack] }).ready();
}

describe('a worker that is killed', () => {
  test.each(INSTALL_STEPS)('after the step "%s" of an update leaves the old or the new', async (step) => {
    await wake().ready();
    await dieAt(step, { bundled: [bundledOf(NEW)] });
    const heir = wake({ bundled: [bundledOf(NEW)] });
    expect([OLD_ANSWER, NEW_ANSWER]).toContain(await answerOf(await heir.ready()));
    await heir.settled();
    expect(await answerOf(await heir.ready())).toBe(NEW_ANSWER);
    expect(await workers.rows()).toEqual([1, 1, 2, 1]);
  });

  test.each(INSTALL_STEPS)(
    'after the step "%s" of the first install leaves nothing in the way',
    async (step) => {
      await dieAt(step, {});
      const heir = wake();
      expect(await answerOf(await heir.ready())).toBe(OLD_ANSWER);
      await heir.settled();
      expect(await workers.rows()).toEqual([1, 1, 2, 1]);
    },
  );

  test('at any write of an update leaves the old or the new', async () => {
    let kills = 0;
    for (let n = 1; ; n += 1) {
      workers = createWorkers();
      const first = wake();
      await first.ready();
      await first.settled();
      if (!(await diesAtWrite(n))) break;
      kills += 1;
      const heir = wake({ bundled: [bundledOf(NEW)] });
      expect([OLD_ANSWER, NEW_ANSWER]).toContain(await answerOf(await heir.ready()));
      await heir.settled();
      expect(await answerOf(await heir.ready())).toBe(NEW_ANSWER);
      expect(await workers.rows()).toEqual([1, 1, 2, 1]);
    }
    expect(kills).toBeGreaterThanOrEqual(6);
  });

  test('a hundred times in a row leaves nothing that piles up', async () => {
    await wake().ready();
    for (let n = 0; n < 100; n += 1) await diesAtWrite(1 + (n % 9), n % 2 === 0 ? NEW : OLD);
    const heir = wake({ bundled: [bundledOf(NEW)] });
    expect([OLD_ANSWER, NEW_ANSWER]).toContain(await answerOf(await heir.ready()));
    await heir.settled();
    expect(await answerOf(await heir.ready())).toBe(NEW_ANSWER);
    expect(await workers.rows()).toEqual([1, 1, 2, 1]);
  });

  /** Whether a worker that brings a pack had so many writes to do. */
  async function diesAtWrite(n: number, pack = NEW): Promise<boolean> {
    const service = wake({ bundled: [bundledOf(pack)] });
    const death = killAtWrite(workers.database(), n);
    await Promise.race([service.ready().then(() => service.settled()), death.killed]);
    return death.writes() >= n;
  }

  /** Wakes a worker that never gets beyond a step. */
  async function dieAt(step: InstallStep, options: Partial<ServiceOptions>): Promise<void> {
    await new Promise<void>((died) => {
      const onStep = (done: InstallStep) => (done === step ? new Promise<void>(() => died()) : undefined);
      void wake({ ...options, onStep }).ready();
    });
  }
});
