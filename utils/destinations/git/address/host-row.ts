// A host that people paste addresses of, and what the path of one says there.

/**
 * `front`: owner, name, and what is looked at. `raw`: owner, name, branch, file. `below`: the same as the front door, below one folder.
 * `pages`: a published site, by its name or its path. `published`: a site whose repository may be anywhere. `snippet`: no repository.
 */
export type HostPart = 'front' | 'raw' | 'below' | 'pages' | 'published' | 'snippet';

export interface HostRow {
  /** A name; with a dot first, everything below it. */
  name: string;
  part: HostPart;
  /** Where the repository is, if not there. */
  front?: string;
}
