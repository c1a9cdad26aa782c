/** A door that allows every destination and finds nothing wrong with it; no folder is chosen behind it. */
import type { DestinationDoor } from '@/entrypoints/options/destinations/destination-door';

export const OPEN_DOOR: DestinationDoor = {
  maySend: async () => true,
  allowDestination: async () => true,
  chooseFolder: async () => null,
  contentFolders: async () => [],
  folderWithin: async () => null,
  canChooseFolder: () => false,
  check: async () => null,
};
