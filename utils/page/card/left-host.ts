import { HOST_NAME } from '@/utils/page/host-name';

/**
 * Takes away the card of an older version of the extension. Firefox ends a script with its extension before it can do
 * anything, and its card stays as it was: open, if it was, and deaf.
 */
export function removeLeftHosts(document: Document): void {
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();
}
