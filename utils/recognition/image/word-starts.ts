import { foldUnit, APOSTROPHE, FORMAT, MARK, WORD } from '@/utils/recognition/text/fold-unit';

/** Calls `visit` with the offset of each word's first letter in `text[start, end)`; initials are words. */
export function eachWordStart(
  text: string,
  { start, end }: { start: number; end: number },
  visit: (at: number) => void,
): void {
  let inside = false;
  for (let at = start; at < end; at += 1) {
    const value = foldUnit(text.charCodeAt(at));
    if (value >= WORD) {
      if (!inside) visit(at);
      inside = true;
    } else if (value !== APOSTROPHE && value !== FORMAT && value !== MARK) inside = false;
  }
}
