// The fields that a format asks for: loaded for sites whose format does.
import { loadedLater } from '../../shared/later/loaded-later';

export const askedPart = loadedLater(() => import('./AskedPart'));
