// The side panel (Firefox: the sidebar) of a window.
import { browser } from './browser';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Chromium's side panel; the types of the API do not know it. */
const sidePanel = () => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** Only inside a click, a shortcut or a menu's choice. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const panel = sidePanel();
  if (!panel) await browser.sidebarAction.open();
  else if (windowId !== undefined) await panel.open({ windowId });
}

/** The same where the window is still being found: Firefox opens at once, in the window that the click is in, and waits for nothing. */
export async function openPanelOf(window: Promise<{ windowId?: number | undefined }>): Promise<void> {
  await openPanel(sidePanel() && (await window).windowId);
}
