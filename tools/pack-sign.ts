import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePack } from '@/utils/knowledge';

const HELP = `npm run pack:sign -- <pack.json> --key <key.pem> [--new-key] [--out <file>]
Signs a compiled pack with an Ed25519 key; see docs/packs.md.
  --key      the private key, PKCS #8 in PEM
  --new-key  make one there first; refuses to write over another
  --out      where to write (the pack itself)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string' },
    'new-key': { type: 'boolean', default: false },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

function main(): number {
  const [file] = positionals;
  if (values.help || file === undefined || values.key === undefined) {
    console.log(HELP);
    return values.help ? 0 : 1;
  }
  const pack = readFileSync(file);
  const parsed = parsePack(JSON.parse(pack.toString()) as unknown);
  if (!parsed.ok) {
    console.error(parsed.faults.join('\n'));
    return 1;
  }
  if (values['new-key']) {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(values.key, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      flag: 'wx',
      mode: 0o600,
    });
  }
  const privateKey = createPrivateKey(readFileSync(values.key));
  if (privateKey.asymmetricKeyType !== 'ed25519') {
    console.error(`${values.key} is no Ed25519 key`);
    return 1;
  }
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const key = Buffer.from(x!, 'base64url').toString('base64');
  const signature = sign(null, pack, privateKey).toString('base64');
  const line = JSON.stringify({ format: 'sourcenote-signature', formatVersion: 1, key, signature });
  writeFileSync(values.out ?? file, Buffer.concat([Buffer.from(`${line}\n`), pack]));
  console.log(`${values.out ?? file}: signed with ${key}`);
  return 0;
}

process.exitCode = main();
