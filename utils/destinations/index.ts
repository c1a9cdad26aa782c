// The list of destinations.
import { download } from './download/download';
import { folder } from './folder/folder';
import { github } from './github/github';

export const destinations = { download, folder, github };
