import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOlder } from './offer';
import { DAY, newKey, openProfile, RIVERS, type Key, type Profile } from '@/utils/background/testing/profile';
import { sampleEntity } from '@/utils/background/testing/sample-packs';

const NEWER = { ...RIVERS, version: '2026.12.1', entities: [sampleEntity('don', { kind: 'place' })] };

let profile: Profile;
beforeEach(async () => {
  profile = await openProfile();
});
afterEach(() => profile.close());

const onShelf = async () => (await profile.desk.list()).shelf[1]!;

describe('a newer version', () => {
  test('is looked for when the last look is old, and only then read', async () => {
    const { desk, server } = profile;
    profile.publish(RIVERS);
    await profile.add();
    const asked = server.asked.length;
    expect(await desk.update({ stale: true })).toEqual([]);
    expect(server.asked.length).toBe(asked);
    profile.time += DAY;
    expect(await desk.update({ stale: true })).toEqual([{ id: 'rivers', result: 'unchanged' }]);
    profile.publish(NEWER);
    profile.time += DAY;
    expect(await desk.update({ stale: true })).toEqual([{ id: 'rivers', result: 'updated' }]);
    expect(await profile.shelf()).toEqual(['world 2026.11.24', 'rivers 2026.12.1']);
    expect((await onShelf()).checked).toBe(profile.time);
    expect(await profile.has('don')).toBe(true);
    expect(await profile.has('volga')).toBe(false);
  });

  test('leaves the pack in its place, and switched off', async () => {
    profile.publish(RIVERS);
    await profile.add();
    await profile.desk.change('rivers', 'up');
    await profile.desk.change('rivers', 'disable');
    profile.publish(NEWER);
    expect(await profile.desk.update({ id: 'rivers' })).toEqual([{ id: 'rivers', result: 'updated' }]);
    expect(await profile.shelf()).toEqual(['-rivers 2026.12.1', 'world 2026.11.24']);
  });

  test.each<[string, unknown, object]>([
    ['is older', { ...RIVERS, version: '2026.11.3' }, { why: 'older', version: '2026.11.3' }],
    ['is another pack', { ...RIVERS, id: 'lakes' }, { why: 'other-pack', id: 'lakes' }],
    ['is bad', { ...RIVERS, entities: [{}, {}, {}, {}] }, { why: 'faults' }],
    ['is gone', undefined, { why: 'status', status: 404 }],
  ])('that %s is refused and told, and the old one stays', async (_, pack, problem) => {
    profile.publish(RIVERS);
    await profile.add();
    if (pack === undefined) profile.unpublish();
    else profile.publish(pack);
    expect(await profile.desk.update({})).toMatchObject([{ id: 'rivers', result: 'failed', problem }]);
    expect(await profile.shelf()).toEqual(['world 2026.11.24', 'rivers 2026.11.24']);
    expect(await profile.has('volga')).toBe(true);
    expect(await onShelf()).toMatchObject({ problem });
    profile.publish(NEWER);
    await profile.desk.update({});
    expect((await onShelf()).problem).toBeUndefined();
  });
});

describe('a pack first accepted with a key', () => {
  const later = { ...RIVERS, version: '2026.12.1' };

  test.each<[string, (key: Key) => Key | undefined, 'updated' | 'failed']>([
    ['the same key', (key) => key, 'updated'],
    ['another key', () => newKey(), 'failed'],
    ['no key', () => undefined, 'failed'],
  ])('and then comes with %s', async (_, next, result) => {
    const key = newKey();
    profile.publish(RIVERS, key);
    await profile.add();
    expect((await onShelf()).key).toBe(key.text);
    profile.publish(later, next(key));
    expect(await profile.desk.update({})).toMatchObject([
      result === 'failed' ? { result, problem: { why: 'key' } } : { result },
    ]);
    const { info, key: kept } = await onShelf();
    expect(info.version).toBe(result === 'failed' ? '2026.11.24' : '2026.12.1');
    expect(kept).toBe(key.text);
  });

  test('may get one later, and keeps it', async () => {
    profile.publish(RIVERS);
    await profile.add();
    const key = newKey();
    profile.publish(later, key);
    await profile.desk.update({});
    expect((await onShelf()).key).toBe(key.text);
  });
});

test.each([
  ['2026.11.24', '2026.11.24', false],
  ['2026.11.3', '2026.11.24', true],
  ['2026.12.1', '2026.11.24', false],
  ['2026.11.24', '2026.11.24.1', true],
  ['2026.11.24.10', '2026.11.24.9', false],
  ['2025.12.31', '2026.1.1', true],
])('%s is older than %s: %s', (version, than, older) => {
  expect(isOlder(version, than)).toBe(older);
});
