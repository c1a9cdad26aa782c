// What is told at the desk of what its site's system knows already.
import type { FoundRegistration, RegisteredArticle } from '@/utils/core/registration';

/**
 * What the article is registered as, for one community: that of its own place first. Or, on a page of the system itself, the article that
 * it is about.
 */
export type RegisteredView =
  | {
      /** Slug of the community; null: none is chosen yet. */
      community: string | null;
      found: FoundRegistration[];
    }
  | { about: RegisteredArticle }
  /** The file of a community that was published before its site registered anything. */
  | { older: string; name: string };
