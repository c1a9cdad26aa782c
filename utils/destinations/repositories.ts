// Repositories that can be read and written, by the kind of their host.
import type { OpenRepository } from './git/repository';

/** Put together when it is built, of the folders of all Git hosts. */
const OPENERS = import.meta.glob<OpenRepository>('./*/open.ts', { eager: true, import: 'open' });

/** Null: no kind of Git host is called so. */
export const repositoryOpener = (kind: string): OpenRepository | null => OPENERS[`./${kind}/open.ts`] ?? null;
