// The list of destinations.
import { download } from './download/download';
import { github } from './github/github';

export const destinations = { download, github };
