import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database, type DatabaseWorld } from '@/utils/storage/database/database';
import { createDexieStore } from '@/utils/storage/packs/dexie-store';
import { createQuickReader } from '@/utils/storage/packs/quick-reader';
import type { InstallStep, KnowledgeStore } from '@/utils/storage/packs/knowledge-store';
import { createPackFiles } from '@/utils/storage/packs/files';
import { freshWorld, killAtWrite } from '@/utils/storage/testing/fresh-database';
import { INSTALL_STEPS } from '@/utils/storage/packs/knowledge-store';
import type { Knowledge } from './knowledge';
import { createKnowledgeService, type KnowledgeService, type ServiceOptions } from './service';
import { bundledOf, fileOf, sampleEntity, samplePack } from '@/utils/background/testing/sample-packs';

const OLD = samplePack('world', [sampleEntity('nato'), sampleEntity('tass')], { version: '2026.1.1' });
const NEW = samplePack('world', [sampleEntity('nato'), sampleEntity('csto')], { version: '2026.2.1' });

let world: DatabaseWorld;
let database: Database;
let time: number;
beforeEach(() => {
  world = freshWorld();
  time = 0;
});

/** A worker that wakes in this profile. */
function wake(options: Partial<ServiceOptions> = {}): KnowledgeService {
  database?.close();
  database = openDatabase('test', world);
  return createKnowledgeService({
    store: createDexieStore(database, createQuickReader('test', world)),
    bundled: [bundledOf(OLD)],
    code: '1',
    readFile: (sha256) => createPackFiles(database).read(sha256),
    now: () => time,
    leisure: async () => undefined,
    ...options,
  });
}

/** What a page is told: which version answers, and whether names and cards agree with it. */
async function answerOf({ packs, recogniser, dossiers, names }: Knowledge): Promise<string> {
  const text = 'Officials of nato and tass and csto met.';
  const { mentions } = recogniser.annotate({ blocks: [{ text, kind: 'paragraph' }], language: 'en' });
  const found = mentions.map(({ entity }) => entity).sort();
  expect([...(await dossiers(['csto', 'nato', 'tass'])).keys()].sort()).toEqual(found);
  expect((await names()).map(({ entity }) => entity).sort()).toEqual(found);
  return `${packs[0]!.version} ${found.join(' ')}`;
}

const OLD_ANSWER = '2026.1.1 nato tass';
const NEW_ANSWER = '2026.2.1 csto nato';

async function rows(): Promise<number[]> {
  const { generations, images, dossiers, names } = database;
  return Promise.all([generations, images, dossiers, names].map((table) => table.count()));
}

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
  expect(await rows()).toEqual([1, 1, 2, 1]);
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
  world = freshWorld();
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
    expect(await rows()).toEqual([1, 1, 2, 1]);
  });

  test.each(INSTALL_STEPS)(
    'after the step "%s" of the first install leaves nothing in the way',
    async (step) => {
      await dieAt(step, {});
      const heir = wake();
      expect(await answerOf(await heir.ready())).toBe(OLD_ANSWER);
      await heir.settled();
      expect(await rows()).toEqual([1, 1, 2, 1]);
    },
  );

  test('at any write of an update leaves the old or the new', async () => {
    let kills = 0;
    for (let n = 1; ; n += 1) {
      world = freshWorld();
      const first = wake();
      await first.ready();
      await first.settled();
      if (!(await diesAtWrite(n))) break;
      kills += 1;
      const heir = wake({ bundled: [bundledOf(NEW)] });
      expect([OLD_ANSWER, NEW_ANSWER]).toContain(await answerOf(await heir.ready()));
      await heir.settled();
      expect(await answerOf(await heir.ready())).toBe(NEW_ANSWER);
      expect(await rows()).toEqual([1, 1, 2, 1]);
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
    expect(await rows()).toEqual([1, 1, 2, 1]);
  });

  /** Whether a worker that brings a pack had so many writes to do. */
  async function diesAtWrite(n: number, pack = NEW): Promise<boolean> {
    const service = wake({ bundled: [bundledOf(pack)] });
    const death = killAtWrite(database, n);
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

describe('without a database', () => {
  const refused = () => Promise.reject(new DOMException('no', 'InvalidStateError'));
  const refusing: Partial<KnowledgeStore> = { open: refused, installed: refused, dossiers: refused };

  test('answers from memory, says why, and recovers when it can', async () => {
    let isRefused = true;
    database?.close();
    database = openDatabase('test', world);
    const real = createDexieStore(database);
    const failures: string[] = [];
    const service = createKnowledgeService({
      store: { ...real, open: () => (isRefused ? refused() : real.open()) },
      bundled: [bundledOf(OLD)],
      code: '1',
      readFile: async () => undefined,
      now: () => time,
      onFailure: (failure) => failures.push(failure),
    });
    expect(await answerOf(await service.ready())).toBe(OLD_ANSWER);
    expect(await service.state()).toEqual({ persistent: false, failure: 'refused' });
    await expect(service.change((shelf) => shelf)).rejects.toThrow('keeps nothing');
    time = 10_000;
    await service.ready();
    expect(failures).toEqual(['refused']);
    isRefused = false;
    time = 60_000;
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
      ...createDexieStore(openDatabase('test', world)),
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
      await database[table].clear();
      expect(await answerOf(await wake().ready())).toBe(OLD_ANSWER);
    },
  );

  test('an image that was damaged is compiled again', async () => {
    await wake().ready();
    const row = (await database.images.toArray())[0]!;
    const image = await row.image.arrayBuffer();
    new Uint8Array(image).fill(7, 40, 60);
    await database.images.put({ ...row, image: new Blob([image]) });
    expect(await answerOf(await wake().ready())).toBe(OLD_ANSWER);
  });

  test('an image whose bytes the browser has lost is compiled again', async () => {
    await wake().ready();
    const real = createDexieStore(database);
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
    await database.delete({ disableAutoOpen: false });
    expect(await answerOf(knowledge)).toBe(OLD_ANSWER);
    expect(await service.state()).toEqual({ persistent: true });
  });

  test('a database that fails in the middle gives way to memory', async () => {
    await wake().ready();
    const real = createDexieStore(database);
    const store: KnowledgeStore = { ...real, ...refusing, open: real.open, installed: real.installed };
    const service = wake({ store, onStep: () => Promise.reject(new DOMException('gone', 'UnknownError')) });
    expect(await answerOf(await service.ready())).toBe(OLD_ANSWER);
    expect((await service.state()).persistent).toBe(false);
  });

  test('a file that cannot be read is given up only when told so', async () => {
    let attempts = 0;
    const broken = () => Promise.reject(new DOMException('Internal error', 'UnknownError'));
    const real = createDexieStore(openDatabase('test', world));
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
});
