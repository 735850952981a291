import type { PageCommand } from '@/utils/messages/protocol';
import { askPage } from '@/utils/messages/send';

/** Does what a key of the manifest's `commands` asks for, in the tab it was pressed in. */
export async function runCommand(
  name: string,
  tabId: number | undefined,
  lookUpSelection: (tabId: number) => Promise<void>,
): Promise<void> {
  if (tabId === undefined) return;
  if (name === 'look-up-selection') return lookUpSelection(tabId);
  // Where our script does not run there is no name to go to, and nothing happens.
  if (isPageCommand(name)) await askPage(tabId, 'command', { command: name });
}

function isPageCommand(name: string): name is PageCommand {
  return ['next-name', 'previous-name', 'open-card', 'close-card'].includes(name);
}
