// The files that a draft amounts to, while they are looked at.
import type { Problem } from '@/utils/core/problem';

export type Preview =
  | { state: 'closed' }
  | { state: 'making' }
  /** One entry a community. `path` is below the site's content root; `meets` is the title of another article that has its address. */
  | { state: 'ready'; files: { path: string; text: string; meets?: string | null }[] }
  | { state: 'problem'; problem: Problem };
