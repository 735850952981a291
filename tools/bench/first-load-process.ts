import { loadRecogniser } from '@/utils/recognition/recogniser';
import type { FirstLoad } from './first-load';
import { timeOnce } from './median';

process.once('message', (image: Uint8Array) => {
  const { buffer } = Uint8Array.from(image);
  const { milliseconds: copying, result: copy } = timeOnce(() => buffer.slice(0));
  const { milliseconds: opening, result } = timeOnce(() => loadRecogniser(copy));
  if (!result) throw new Error('the image does not load');
  process.send!({ copying, opening } satisfies FirstLoad);
});
