// Folders that may be meant by one that is not there, as the Problem `root-missing` carries them: as one text.
import type { Problem } from '@/utils/core/problem';

/** No folder's path has two slashes on end. */
const BETWEEN = '//';

export const nearRoots = ({ details }: Problem): string[] => (details.near ?? '').split(BETWEEN).filter(Boolean);
export const listRoots = (roots: readonly string[]): string => roots.join(BETWEEN);
