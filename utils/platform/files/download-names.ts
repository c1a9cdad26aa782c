// Keeps the names of our own downloads where another extension names all of them. Only Chromium lets extensions name downloads.
import { browser } from '../browser';

interface Named {
  id: number;
  url: string;
  byExtensionId?: string;
}
type ConflictAction = 'uniquify' | 'overwrite';
interface Name {
  filename: string;
  conflictAction: ConflictAction;
}
type Suggest = (suggestion: Name) => void;
type Listener = (item: Named, suggest: Suggest) => true;

interface NamingEvent {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Its types do not know it. https://developer.chrome.com/docs/extensions/reference/api/downloads#event-onDeterminingFilename */
const event = () => (browser.downloads as unknown as { onDeterminingFilename?: NamingEvent }).onDeterminingFilename;

/** Names of downloads whose names are not settled yet, by what their addresses begin with. */
const wanted = new Map<string, Name>();

/**
 * Answers for our own, and leaves what others download unanswered: `suggest()`, or no answer, would cost them the name that they asked for.
 * They are named as they would have been as soon as this listener goes.
 */
const name: Listener = ({ id, url, byExtensionId }, suggest) => {
  if (byExtensionId !== browser.runtime.id) return true;
  for (const [mark, suggestion] of wanted) {
    if (!url.startsWith(mark)) continue;
    suggest(suggestion);
    // Asked for after the suggestion, so answered after it was heard: then nobody need be kept waiting any longer.
    void browser.downloads
      .getFileIcon(id)
      .catch(() => {})
      .then(() => settle(mark));
  }
  return true;
};

function settle(mark: string): void {
  if (wanted.delete(mark) && wanted.size === 0) event()?.removeListener(name);
}

/**
 * From now until the name is settled, the download whose address begins with `mark` is called `filename`, even where another extension
 * names downloads: the browser listens to the one that was installed or updated last. To be called just before the download; answers
 * how to stop.
 */
export function keepName(mark: string, filename: string, conflictAction: ConflictAction): () => void {
  if (wanted.size === 0) event()?.addListener(name);
  wanted.set(mark, { filename, conflictAction });
  return () => settle(mark);
}

/**
 * To be called while the worker starts. A worker that listened and was ended is woken for every download of the browser from then on; it
 * has to answer, or the download waits.
 */
export function forgetNames(): void {
  event()?.addListener(name);
  event()?.removeListener(name);
}
