import { parsePack, type PackResult } from '@/utils/knowledge';
import { limitsFault } from './limits';
import { readSignature } from './signature';

/** SHA-256 of a file, in hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A pack, and the key whose signature it bears. */
export type PackFileResult =
  (Extract<PackResult, { ok: true }> & { key?: string }) | { ok: false; faults: string[] };

/**
 * Reads the file of a compiled pack, whole or not at all: checksum (where one is known), limits, signature (where it
 * bears one), schema. Nothing is made of the text before the first three hold.
 */
export async function readPackFile(
  bytes: Uint8Array<ArrayBuffer> | undefined,
  sha256?: string,
): Promise<PackFileResult> {
  if (!bytes) return refused('the file is gone');
  if (sha256 !== undefined && (await sha256Of(bytes)) !== sha256)
    return refused('the file is not the one it was: its checksum differs');
  const signed = await readSignature(bytes);
  if (!signed.ok) return refused(signed.fault);
  const fault = limitsFault(signed.body);
  if (fault !== undefined) return refused(fault);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(signed.body));
  } catch (error) {
    return refused(`the file is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  const result = parsePack(data);
  return result.ok && signed.key !== undefined ? { ...result, key: signed.key } : result;
}

function refused(fault: string): PackFileResult {
  return { ok: false, faults: [fault] };
}
