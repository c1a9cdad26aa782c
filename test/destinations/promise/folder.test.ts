// A folder keeps the promise of a destination: in memory, as browsers behave, and on the disk of this computer.
import { folderKind, memoryFolder } from '../../worlds/folder-world';
import { realFolder } from '../../worlds/node-folder';
import { keepsThePromise } from './keeps-the-promise';

keepsThePromise('a folder', memoryFolder(true));
keepsThePromise('a folder whose files cannot be moved', memoryFolder(false));
keepsThePromise('a folder on this disk', folderKind(realFolder));
