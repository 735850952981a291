import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/utils/storage/database/database';
import { createDexieStore } from '@/utils/storage/packs/dexie-store';
import type { InstallStep, KnowledgeStore } from '@/utils/storage/packs/knowledge-store';
import { bundledOf } from '@/utils/background/testing/sample-packs';
import { createKnowledgeService } from './service';
import { answerOf, createWorkers, NEW, OLD, OLD_ANSWER, type Workers } from './testing/workers';

let workers: Workers;
beforeEach(() => {
  workers = createWorkers();
});
const wake: Workers['wake'] = (options) => workers.wake(options);

const refused = () => Promise.reject(new DOMException('no', 'InvalidStateError'));
const refusing: Partial<KnowledgeStore> = { open: refused, installed: refused, dossiers: refused };

test('answers from memory, says why, and recovers when it can', async () => {
  let isRefused = true;
  const real = createDexieStore(workers.open());
  const failures: string[] = [];
  const service = createKnowledgeService({
    store: { ...real, open: () => (isRefused ? refused() : real.open()) },
    bundled: [bundledOf(OLD)],
    code: '1',
    readFile: async () => undefined,
    now: () => workers.time,
    onFailure: (failure) => failures.push(failure),
  });
  expect(await answerOf(await service.ready())).toBe(OLD_ANSWER);
  expect(await service.state()).toEqual({ persistent: false, failure: 'refused' });
  await expect(service.change((shelf) => shelf)).rejects.toThrow('keeps nothing');
  workers.time = 10_000;
  await service.ready();
  expect(failures).toEqual(['refused']);
  isRefused = false;
  workers.time = 60_000;
  expect(await answerOf(await service.ready())).toBe(OLD_ANSWER);
  await service.settled();
  expect(await service.state()).toEqual({ persistent: true });
  expect(await answerOf(await wake().ready())).toBe(OLD_ANSWER);
});

test('a browser that has none is one that refuses', async () => {
  const service = wake({ store: createDexieStore(openDatabase('none')) });
  expect(await answerOf(await service.ready())).toBe(OLD_ANSWER);
  expect(await service.state()).toEqual({ persistent: false, failure: 'refused' });
});

test('an open that another window blocks is not waited for', async () => {
  const stuck: KnowledgeStore = {
    ...createDexieStore(openDatabase('test', workers.world)),
    open: () => new Promise(() => undefined),
  };
  const service = wake({ store: stuck, patience: 20 });
  expect(await answerOf(await service.ready())).toBe(OLD_ANSWER);
  expect(await service.state()).toEqual({ persistent: false, failure: 'blocked' });
});

test('a disk that is full while an update is written leaves the old one serving', async () => {
  await wake().ready();
  const updated = wake({
    bundled: [bundledOf(NEW)],
    onStep: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  });
  await updated.ready();
  await updated.settled();
  expect(await answerOf(await updated.ready())).toBe(OLD_ANSWER);
  expect(await updated.state()).toEqual({ persistent: true, failure: 'quota' });
});

test('a disk that is full at the first install means memory', async () => {
  const service = wake({ onStep: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
  // Memory has no steps to fail at.
  expect(await answerOf(await service.ready())).toBe(OLD_ANSWER);
  expect(await service.state()).toEqual({ persistent: false, failure: 'quota' });
});

test.each(['pointers', 'generations', 'images'] as const)(
  '"%s" that were cleared are written again',
  async (table) => {
    await wake().ready();
    await workers.database()[table].clear();
    expect(await answerOf(await wake().ready())).toBe(OLD_ANSWER);
  },
);

test('an image that was damaged is compiled again', async () => {
  await wake().ready();
  const row = (await workers.database().images.toArray())[0]!;
  const image = await row.image.arrayBuffer();
  new Uint8Array(image).fill(7, 40, 60);
  await workers.database().images.put({ ...row, image: new Blob([image]) });
  expect(await answerOf(await wake().ready())).toBe(OLD_ANSWER);
});

test('an image whose bytes the browser has lost is compiled again', async () => {
  await wake().ready();
  const real = createDexieStore(workers.database());
  let isLost = true;
  const installed: KnowledgeStore['installed'] = async () => {
    const found = await real.installed();
    return found && isLost ? { ...found, image: async () => undefined } : found;
  };
  const steps: InstallStep[] = [];
  const onStep = (step: InstallStep) => ((isLost = false), void steps.push(step));
  expect(await answerOf(await wake({ store: { ...real, installed }, onStep }).ready())).toBe(OLD_ANSWER);
  expect(steps.at(-1)).toBe('cleaned');
});

test('data cleared while the worker is awake is written again at the next question', async () => {
  const service = wake();
  const knowledge = await service.ready();
  await workers.database().delete({ disableAutoOpen: false });
  expect(await answerOf(knowledge)).toBe(OLD_ANSWER);
  expect(await service.state()).toEqual({ persistent: true });
});

test('a database that fails in the middle gives way to memory', async () => {
  await wake().ready();
  const real = createDexieStore(workers.database());
  const store: KnowledgeStore = { ...real, ...refusing, open: real.open, installed: real.installed };
  const service = wake({ store, onStep: () => Promise.reject(new DOMException('gone', 'UnknownError')) });
  expect(await answerOf(await service.ready())).toBe(OLD_ANSWER);
  expect((await service.state()).persistent).toBe(false);
});

test('a file that cannot be read is given up only when told so', async () => {
  let attempts = 0;
  const broken = () => Promise.reject(new DOMException('Internal error', 'UnknownError'));
  const real = createDexieStore(openDatabase('test', workers.world));
  const store: KnowledgeStore = { ...real, open: () => (attempts < 3 ? broken() : real.open()) };
  const startAnew = async () => (attempts += 1) >= 3;
  const states = [];
  for (let n = 0; n < 3; n += 1) {
    const service = wake({ store, startAnew });
    expect(await answerOf(await service.ready())).toBe(OLD_ANSWER);
    states.push((await service.state()).persistent);
  }
  expect(states).toEqual([false, false, true]);
});
