import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDexieStore } from '@/utils/storage/packs/dexie-store';
import { INSTALL_STEPS, type InstallStep } from '@/utils/storage/packs/knowledge-store';
import { killAtWrite } from '@/utils/storage/testing/fresh-database';
import { DAY, openProfile, RIVERS, URL_OF_RIVERS, type Profile } from '@/utils/background/testing/profile';
import { checksumOf, fileOf } from '@/utils/background/testing/sample-packs';

const ALONE = ['world 2026.11.24'];
const BOTH = [...ALONE, 'rivers 2026.11.24'];

let profile: Profile;
beforeEach(async () => {
  profile = await openProfile();
});
afterEach(() => profile.close());

async function offer(): Promise<string> {
  const reply = await profile.desk.offer({ url: URL_OF_RIVERS });
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.offer.token;
}

describe('a pack by its address', () => {
  test('is shown before it is taken', async () => {
    const bytes = profile.publish(RIVERS);
    expect(await profile.desk.offer({ url: URL_OF_RIVERS })).toMatchObject({
      ok: true,
      offer: {
        info: { id: 'rivers', publisher: { name: 'Tests' }, licence: 'CC0-1.0', entities: 2 },
        kinds: { place: 1, organisation: 1 },
        names: 2,
        shared: 1,
        bytes,
      },
    });
    expect(await profile.shelf()).toEqual(ALONE);
    expect(await profile.has('volga')).toBe(false);
  });

  test('speaks once it is taken, and after the worker has died', async () => {
    profile.publish(RIVERS);
    await profile.add();
    profile.wake();
    expect(await profile.shelf()).toEqual(BOTH);
    const found = await (await profile.service.ready()).dossiers(['volga', 'nato']);
    expect(found.get('volga')?.pack.id).toBe('rivers');
    expect(found.get('nato')?.pack.id).toBe('world');
    expect(found.get('nato')?.others?.[0]?.pack.id).toBe('rivers');
  });

  test('that is declined leaves nothing', async () => {
    profile.publish(RIVERS);
    await profile.desk.decline(await offer());
    profile.time += DAY;
    await profile.desk.resume();
    expect(await profile.database.offers.count()).toBe(0);
    expect(await profile.database.packs.count()).toBe(0);
  });

  test.each<[string, unknown, object]>([
    ['is bad', { ...RIVERS, licence: 1 }, { why: 'faults' }],
    ['has the id of ours', { ...RIVERS, id: 'world' }, { why: 'taken' }],
    ['is not there', undefined, { why: 'status', status: 404 }],
  ])('that %s is refused, and nothing changes', async (_, pack, problem) => {
    if (pack !== undefined) profile.publish(pack);
    expect(await profile.desk.offer({ url: URL_OF_RIVERS })).toMatchObject({ ok: false, problem });
    expect(await profile.shelf()).toEqual(ALONE);
  });

  test('is not taken again', async () => {
    profile.publish(RIVERS);
    await profile.add();
    expect(await profile.desk.offer({ url: URL_OF_RIVERS })).toMatchObject({ problem: { why: 'same' } });
    expect(await profile.desk.accept('nonsense')).toEqual({ ok: false, problem: { why: 'gone' } });
  });
});

test('a pack from a file', async () => {
  const bytes = fileOf(RIVERS);
  const { desk, files } = profile;
  await files.keep(checksumOf(bytes), bytes);
  const reply = await desk.offerFile({ sha256: checksumOf(bytes), name: 'rivers.json' });
  expect(reply).toMatchObject({ ok: true, offer: { origin: { from: 'file', name: 'rivers.json' } } });
  await desk.accept(reply.ok ? reply.offer.token : '');
  expect(await profile.shelf()).toEqual(BOTH);
  expect(await desk.update({})).toEqual([]);
  expect(await desk.offerFile({ sha256: '00', name: 'x' })).toMatchObject({ problem: { why: 'gone' } });
});

test('packs are switched off, ordered and removed', async () => {
  const { desk, service } = profile;
  profile.publish(RIVERS);
  await profile.add();
  expect(await desk.change('rivers', 'up')).toEqual({ ok: true });
  expect(await profile.shelf()).toEqual(BOTH.toReversed());
  expect((await (await service.ready()).dossiers(['otan'])).get('otan')?.pack.id).toBe('rivers');
  expect(await desk.change('rivers', 'up')).toMatchObject({ ok: false });
  expect(await desk.change('rivers', 'disable')).toEqual({ ok: true });
  expect(await profile.shelf()).toEqual(['-rivers 2026.11.24', 'world 2026.11.24']);
  expect(await profile.has('volga')).toBe(false);
  expect(await desk.change('world', 'disable')).toEqual({ ok: false, problem: { why: 'last' } });
  expect(await desk.change('rivers', 'enable')).toEqual({ ok: true });
  expect(await profile.has('volga')).toBe(true);
  expect(await desk.change('world', 'remove')).toMatchObject({ ok: false });
  expect(await desk.change('rivers', 'remove')).toEqual({ ok: true });
  expect(await profile.shelf()).toEqual(ALONE);
  expect(await profile.has('volga')).toBe(false);
  expect(await profile.database.checks.count()).toBe(0);
  profile.time += DAY;
  await desk.resume();
  expect(await profile.database.packs.count()).toBe(0);
});

describe('a worker that dies after the reader said yes', () => {
  test.each(INSTALL_STEPS)('after the step "%s" is finished by the next', async (step) => {
    profile.publish(RIVERS);
    const token = await offer();
    await new Promise<void>((died) => {
      const onStep = (done: InstallStep) => (done === step ? new Promise<void>(() => died()) : undefined);
      profile.wake({ onStep });
      void profile.desk.accept(token);
    });
    profile.wake();
    expect(await profile.shelf()).toEqual(step === 'flipped' || step === 'cleaned' ? BOTH : ALONE);
    await profile.desk.resume();
    expect(await profile.shelf()).toEqual(BOTH);
    expect(await profile.database.offers.count()).toBe(0);
    expect((await profile.desk.list()).shelf[1]!.checked).toBe(profile.time);
  });

  test('at any write is finished by the next', async () => {
    profile.publish(RIVERS);
    const token = await offer();
    let kills = 0;
    for (let n = 1; ; n += 1) {
      profile.wake();
      const death = killAtWrite(profile.database, n);
      await Promise.race([profile.desk.accept(token), death.killed]);
      if (death.writes() < n) break;
      kills += 1;
      profile.wake();
      expect((await profile.shelf())[0]).toBe(ALONE[0]);
      if ((await profile.files.offered(token)) === undefined) break;
    }
    expect(kills).toBeGreaterThanOrEqual(6);
    profile.wake();
    await profile.desk.resume();
    expect(await profile.shelf()).toEqual(BOTH);
  });

  test('each time is given up after a few', async () => {
    profile.publish(RIVERS);
    const row = await profile.files.offered(await offer());
    await profile.files.offer({ ...row!, accepted: true, tries: 3 });
    profile.wake();
    await profile.desk.resume();
    expect(await profile.shelf()).toEqual(ALONE);
    expect(await profile.database.offers.count()).toBe(0);
  });
});

test('a pack whose file was lost says nothing until it is fetched again', async () => {
  profile.publish(RIVERS);
  await profile.add();
  const { shelf } = await profile.service.ready();
  await profile.database.delete({ disableAutoOpen: false });
  profile.wake({ lastShelf: async () => shelf });
  expect((await profile.desk.list()).shelf[1]!.faults).toEqual(['the file is gone']);
  expect(await profile.has('nato')).toBe(true);
  expect(await profile.has('volga')).toBe(false);
  await profile.desk.resume();
  expect((await profile.desk.list()).shelf[1]!.faults).toBeUndefined();
  expect(await profile.has('volga')).toBe(true);
});

test('without a database nothing is taken', async () => {
  profile.publish(RIVERS);
  const open = () => Promise.reject(new DOMException('no', 'InvalidStateError'));
  profile.wake({ store: { ...createDexieStore(profile.database), open } });
  const problem = { why: 'not-kept', failure: 'refused' };
  expect(await profile.desk.offer({ url: URL_OF_RIVERS })).toEqual({ ok: false, problem });
  expect(await profile.desk.list()).toMatchObject({ persistent: false, failure: 'refused' });
  expect(await profile.has('nato')).toBe(true);
});
