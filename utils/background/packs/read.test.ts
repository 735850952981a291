import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { limitsFault } from './limits';
import { readPackFile, sha256Of } from './read';
import { checksumOf, fileOf, sampleEntity, samplePack } from '@/utils/background/testing/sample-packs';

const PACK = samplePack('rivers', [sampleEntity('volga', { kind: 'place' })]);

function signed(body: Uint8Array, { tamper = false, key: given }: { tamper?: boolean; key?: string } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = given ?? Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('base64');
  const signature = sign(null, body, privateKey).toString('base64');
  const line = JSON.stringify({ format: 'sourcenote-signature', formatVersion: 1, key, signature });
  return { key, bytes: fileOf(`${line}\n${Buffer.from(body).toString()}${tamper ? ' ' : ''}`) };
}

test('reads a pack', async () => {
  const bytes = fileOf(PACK);
  expect(await sha256Of(bytes)).toBe(checksumOf(bytes));
  expect(await readPackFile(bytes, checksumOf(bytes))).toEqual({ ok: true, pack: PACK });
});

test('reads a signed pack, and says whose it is', async () => {
  const { bytes, key } = signed(fileOf(PACK));
  expect(await readPackFile(bytes)).toEqual({ ok: true, pack: PACK, key });
});

test.each<[string, Uint8Array<ArrayBuffer>, RegExp]>([
  ['is no JSON', fileOf('{"format":'), /not JSON/],
  ['is no text', new Uint8Array([0xff, 0xfe, 0x00]), /not JSON/],
  ['is empty', new Uint8Array(), /not JSON/],
  ['is a page', fileOf('<!doctype html><title>404</title>'), /not JSON/],
  ['is something else', fileOf({ hello: 'world' }), /format/],
  ['is of a later format', fileOf({ ...PACK, formatVersion: 2 }), /formatVersion/],
  ['has a field nobody knows', fileOf({ ...PACK, colour: 'red' }), /colour/],
  ['was changed after it was signed', signed(fileOf(PACK), { tamper: true }).bytes, /does not hold/],
  [
    'bears another’s key',
    signed(fileOf(PACK), { key: 'A'.repeat(43) + '=' }).bytes,
    /does not hold|cannot check/,
  ],
  ['bears a short key', signed(fileOf(PACK), { key: 'AAAA' }).bytes, /wrong length/],
  ['bears no line', fileOf('{"format":"sourcenote-signature","x":1}\n{}'), /cannot be read/],
  ['bears an endless line', fileOf('{"format":"sourcenote-signature",' + ' '.repeat(2000)), /cannot be read/],
  ['lies too deep', fileOf('['.repeat(50) + ']'.repeat(50)), /deeper/],
])('refuses a file that %s', async (_, bytes, fault) => {
  const result = await readPackFile(bytes);
  expect(result.ok).toBe(false);
  expect(result.ok ? [] : result.faults.join()).toMatch(fault);
});

test('names the first three faults and no more', async () => {
  const entities = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...sampleEntity(id), kind: 'fish' }));
  const result = await readPackFile(fileOf({ ...PACK, entities }));
  expect(result.ok ? [] : result.faults.map((fault) => fault.slice(0, 14))).toEqual([
    'entities.0 (a)',
    'entities.1 (b)',
    'entities.2 (c)',
  ]);
});

test('refuses a file that is not the one it was', async () => {
  expect(await readPackFile(fileOf(PACK), '00')).toMatchObject({ ok: false });
  expect(await readPackFile(undefined)).toMatchObject({ ok: false });
});

describe('limits', () => {
  const limits = { bytes: 100, depth: 3, values: 10, text: 20 };
  test.each<[string, string, RegExp | undefined]>([
    ['what is within', '{"a":["b",{"c":1}]}', undefined],
    ['brackets within texts', '{"a":"[[[[[[[["}', undefined],
    ['quotes within texts', String.raw`{"a":"\"[[[[["}`, undefined],
    ['a backslash at the end of a text', String.raw`{"a":"\\","b":[[1]]}`, undefined],
    ['too many bytes', `"${'a'.repeat(100)}"`, /larger/],
    ['too deep', '[[[[1]]]]', /deeper/],
    ['too many values', '[1,2,3,4,5,6,7,8,9,10,11,12]', /more than 10/],
    ['too long a text', `["${'a'.repeat(30)}"]`, /longer than 20/],
    ['a text that does not end', `["${'a'.repeat(30)}`, /longer than 20/],
  ])('%s', (_, text, fault) => {
    const found = limitsFault(fileOf(text), limits);
    if (fault) expect(found).toMatch(fault);
    else expect(found).toBeUndefined();
  });

  test('take the whole of a large file in one pass', () => {
    const large = fileOf(`[${'{"id":"aaaaaaaaaaaaaaaaaaaaaaaa"},'.repeat(200_000)}{}]`);
    expect(limitsFault(large)).toBeUndefined();
    expect(limitsFault(fileOf('['.repeat(1_000_000)))).toMatch(/deeper/);
  });
});
