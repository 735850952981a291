/** What stands before a signed pack, on a line of its own: see docs/packs.md, "Signing". */
type SignatureLine = { format: 'sourcenote-signature'; formatVersion: 1; key: string; signature: string };

/** `body` is what is signed: everything after the first line, or all when there is no signature. */
export type Signed = { ok: true; body: Uint8Array<ArrayBuffer>; key?: string } | { ok: false; fault: string };

const LINE_START = '{"format":"sourcenote-signature"';
/** Bytes. A key and a signature take some 200. */
const LONGEST_LINE = 1000;
const NEWLINE = 0x0a;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Takes the signature off a file and checks it. A signature that does not hold is a fault, never "unsigned". */
export async function readSignature(bytes: Uint8Array<ArrayBuffer>): Promise<Signed> {
  const start = new TextDecoder().decode(bytes.subarray(0, LINE_START.length));
  if (start !== LINE_START) return { ok: true, body: bytes };
  const end = bytes.subarray(0, LONGEST_LINE).indexOf(NEWLINE);
  const line = parseLine(new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0))));
  if (!line) return { ok: false, fault: 'the line with the signature cannot be read' };
  const body = bytes.subarray(end + 1);
  const key = fromBase64(line.key, KEY_BYTES);
  const signature = fromBase64(line.signature, SIGNATURE_BYTES);
  if (!key || !signature) return { ok: false, fault: 'the key or the signature has the wrong length' };
  let holds: boolean;
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    holds = await crypto.subtle.verify('Ed25519', imported, signature, body);
  } catch {
    // Chromium before 137 has no Ed25519.
    return { ok: false, fault: 'this browser cannot check the signature' };
  }
  return holds
    ? { ok: true, body, key: line.key }
    : { ok: false, fault: 'the signature does not hold: the file was changed after it was signed' };
}

function parseLine(text: string): SignatureLine | undefined {
  try {
    const line = JSON.parse(text) as Partial<SignatureLine>;
    return line.formatVersion === 1 && typeof line.key === 'string' && typeof line.signature === 'string'
      ? (line as SignatureLine)
      : undefined;
  } catch {
    return undefined;
  }
}

function fromBase64(text: string, length: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}
