import type { PackChange } from '@/utils/messages/packs';
import type { Shelf, ShelfEntry } from '@/utils/storage/packs/shelf';

/** The shelf after a change; `undefined` when there is nothing to change or the change may not be. */
export function changedShelf(shelf: Shelf, id: string, change: PackChange): ShelfEntry[] | undefined {
  const at = shelf.findIndex((entry) => entry.id === id);
  const entry = shelf[at];
  if (!entry) return undefined;
  switch (change) {
    case 'enable':
    case 'disable':
      return shelf.toSpliced(at, 1, { ...entry, enabled: change === 'enable' });
    case 'remove':
      // The pack of the extension would be back with its next version; it can be switched off.
      return entry.origin.from === 'extension' ? undefined : shelf.toSpliced(at, 1);
    case 'up':
    case 'down': {
      const to = change === 'up' ? at - 1 : at + 1;
      return to < 0 || to >= shelf.length ? undefined : shelf.toSpliced(at, 1).toSpliced(to, 0, entry);
    }
  }
}

/** Whether any pack of a shelf speaks. */
export function speaks(shelf: Shelf): boolean {
  return shelf.some(({ enabled, faults }) => enabled && !faults);
}
