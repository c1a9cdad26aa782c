/** What is asked of a generator: a site that builds a list of files, and says where each is published. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of a bundle, as it goes into a site. */
export interface SiteFile {
  id: string;
  /** Below the site's content root. */
  path: string;
  text: string;
}

export interface Published {
  /** Path of the page. */
  address: string;
  /** Other paths that lead to it. */
  aliases: string[];
  /** What the generator read in the front matter, where it tells. */
  read?: Record<string, unknown>;
}

export interface Generator {
  /** As results are named: `hugo 0.111`. */
  name: string;
  /** Empties the folder, lays the site and the files, builds into `<folder>/public`. Null, or what stopped it. */
  build(folder: string, files: SiteFile[]): Promise<string | null>;
  /** By the file's path. Only after a build that went well. */
  published(folder: string, files: SiteFile[]): Map<string, Published>;
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export const putAll = (folder: string, files: Record<string, string>): void => {
  for (const [path, text] of Object.entries(files)) put(join(folder, path), text);
};
