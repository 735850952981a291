import type { Installed } from './knowledge-store';
import type { GenerationRow, ImageRow, PointerRow } from './rows';

/** What a pointer leads to, out of all rows there are: hardly ever more than one of each. */
export function installedOf(
  pointer: PointerRow | undefined,
  rows: readonly GenerationRow[],
  images: readonly ImageRow[],
): Installed | undefined {
  const row = rows.find(({ generation }) => generation === pointer?.generation);
  const image = images.find(({ generation }) => generation === pointer?.generation)?.image;
  if (!pointer || !row || !image) return undefined;
  const { format, shelf, packs } = row;
  return { format, shelf, packs, fingerprint: pointer.fingerprint, image: () => bytesOf(image) };
}

/** A browser that has lost a file of its own says so only when the bytes are wanted: as bad as a damaged image. */
export async function bytesOf(image: Blob): Promise<ArrayBuffer | undefined> {
  try {
    return await image.arrayBuffer();
  } catch {
    return undefined;
  }
}
