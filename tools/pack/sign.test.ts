import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPackFile } from '@/utils/background/packs/read';
import { RIVERS } from '@/utils/background/testing/profile';

const folder = mkdtempSync(join(tmpdir(), 'sign-'));
afterAll(() => rmSync(folder, { recursive: true }));

function sign(...args: string[]): string {
  return execFileSync('npx', ['tsx', 'tools/pack-sign.ts', ...args], { encoding: 'utf8', stdio: 'pipe' });
}

test('a pack signed on the command line is one that readers accept', async () => {
  const [pack, key, out] = ['pack.json', 'key.pem', 'signed.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(pack, JSON.stringify(RIVERS));
  const said = sign(pack, '--key', key, '--new-key', '--out', out);
  const result = await readPackFile(new Uint8Array(readFileSync(out)));
  expect(result).toMatchObject({ ok: true, pack: { id: 'rivers' } });
  expect(said).toContain(result.ok ? result.key : 'no key');
  // A second one would shut out every reader of the first.
  expect(() => sign(pack, '--key', key, '--new-key', '--out', out)).toThrow(/EEXIST/);
});

test('the example in the documentation is a pack', async () => {
  const [, example] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/packs.md', 'utf8'))!;
  expect(await readPackFile(new TextEncoder().encode(example))).toMatchObject({ ok: true });
});
