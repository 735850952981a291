import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

export const OUT = 'docs/pictures';
/** What a repository should carry for one picture, in bytes. */
const HEAVIEST = 150_000;
/** Of text and flat colours, so much is seen as the original. */
const QUALITY = 90;

/** Saves a picture with as many colours as it needs, and gives its path. Throws when it is too heavy to be kept. */
export async function savePicture(png: Uint8Array, name: string): Promise<string> {
  const path = join(OUT, `${name}.png`);
  await sharp(png).png({ palette: true, quality: QUALITY, effort: 10, dither: 0 }).toFile(path);
  const { size } = statSync(path);
  if (size > HEAVIEST) throw new Error(`${path} has ${size} bytes, more than ${HEAVIEST}`);
  return path;
}
