/**
 * Puts text on the clipboard within a gesture of the reader's; false when the browser refuses both ways. A page may
 * forbid the first to all scripts in it (Permissions Policy, plain HTTP), so the copying is then done as by key.
 */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyAsByKey(text);
  }
}

function copyAsByKey(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
  return isDone;
}
