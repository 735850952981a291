import { openDatabase } from '@/utils/storage/database/database';
import { createPackFiles } from './files';

/**
 * Leaves the bytes of a file that the reader chose where the worker finds them by their checksum: too much for a
 * message. Rejects when the browser keeps nothing here.
 */
export async function leavePackFile(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const database = openDatabase();
  try {
    await createPackFiles(database).keep(sha256, bytes);
  } finally {
    database.close();
  }
  return sha256;
}
