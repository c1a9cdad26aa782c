// Choosing the folder of a destination: where a folder inside it may be meant, that is asked first.
import type { DestinationActions } from '@/components/options/destinations/destination-view';
import { destinationWords as words } from '@/components/options/destinations/destination-words';
import type { DestinationRecord } from '@/utils/core/destination';
import { putHandle } from '@/utils/platform/database/destinations';
import type { DestinationDoor } from './destination-door';
import type { DestinationEdits } from './destination-edits';
import type { OptionsStore } from '../options-store';

export function createFolderSetUp(
  { get, set, say, attempt }: OptionsStore,
  { find, put, change }: DestinationEdits,
  door: DestinationDoor,
) {
  /** Waits for an answer. */
  let chosen: FileSystemDirectoryHandle | null = null;
  const ask = (id: string | null, handle: FileSystemDirectoryHandle | null, inside: string[] = []) => {
    chosen = handle;
    change({ within: handle && { id, name: handle.name, inside } });
  };

  const kindOf = (id: string | null): string => {
    const kind = find(id ?? '')?.kind ?? get().destinations.kinds.find(({ asks }) => asks === 'handle')?.kind;
    if (kind === undefined) throw new Error('no kind of destination asks for a folder');
    return kind;
  };

  async function keep(id: string | null, handle: FileSystemDirectoryHandle): Promise<void> {
    const used = (id === null ? undefined : find(id)?.used) ?? true;
    const record: DestinationRecord = { id: id ?? crypto.randomUUID(), kind: kindOf(id), name: handle.name, used };
    await putHandle(record.id, handle);
    const found = await door.check(record, null);
    await put(record, found);
    say(id ?? 'destinations', found ? words.kept(record.name) : words.added(record.name));
  }

  return {
    chooseFolder(id) {
      set({ said: null, problem: null });
      ask(id, null);
      void attempt(id ?? 'destinations', async () => {
        const handle = await door.chooseFolder();
        if (!handle) return;
        const roots = get().sites.map(({ contentRoot }) => contentRoot);
        const isOne = roots.some((root) => root.split('/').at(-1) === handle.name);
        const inside = isOne ? [] : await door.contentFolders(handle, roots);
        await (inside.length > 0 ? ask(id, handle, inside) : keep(id, handle));
      });
    },
    takeFolder(path) {
      const asked = get().destinations.within;
      const handle = chosen;
      if (!asked || !handle) return;
      ask(null, null);
      void attempt(asked.id ?? 'destinations', async () => {
        const taken = path === null ? handle : await door.folderWithin(handle, path);
        // It may have gone while it was asked.
        await (taken
          ? keep(asked.id, taken)
          : ask(
              asked.id,
              handle,
              asked.inside.filter((one) => one !== path),
            ));
      });
    },
    leaveFolder: () => ask(null, null),
  } satisfies Partial<DestinationActions>;
}
