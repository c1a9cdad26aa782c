// The list of destinations.
import { download } from './download/download';

export const destinations = { download };
