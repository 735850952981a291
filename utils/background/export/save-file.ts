/** Has the browser save a text as a file, where it saves downloads; needs no permission. */
export function saveFile(
  document: Document,
  { name, type, text }: { name: string; type: string; text: string },
): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it when the click is over; the rest of the page's life would be a leak.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** Long enough for a slow disk to begin, in milliseconds. */
const KEPT_MS = 10_000;
