// The key that opens the library from any page, where it is searched at once.
import { browser } from './browser';
import { openLibrary } from './frames';

/** To be called while the background starts. */
export function followLibraryKey(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-library') void openLibrary({ tab: 'articles' });
  });
}
