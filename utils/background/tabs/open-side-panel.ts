import { browser } from 'wxt/browser';

/** The half of Chromium's and the half of Firefox's API that opens a panel; phones have neither. */
type Panels = {
  sidePanel?: { open: (options: { tabId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
};

/** Gives what opens the side panel from a click, where the browser has one. Nothing may be awaited before it is called. */
export function sidePanelOpener(tabId: number | undefined): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel && tabId !== undefined) return () => sidePanel.open({ tabId });
  return sidebarAction && (() => sidebarAction.open());
}
