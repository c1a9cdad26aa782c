// Article: a finished Draft for one community. The values that a format may use.
import type { LeadImage } from './image';
import type { Registration } from './registration';
import type { SafeHtml } from './safe-html';
import type { Community, ContentType, Site } from './site';

/** How the letters that the table of `slugify` does not know, and the marks on them, are written in ASCII. */
export type Latin = Readonly<Record<string, string>>;

/** What an update takes over from the file that it updates, as it was stored. */
export interface KeptFile {
  /** Below the content root. Absent where the article goes to another folder now: that of another content type. */
  path?: string;
  id?: number;
  /** By the keys that `$addresses` names, as they stand in the file. */
  addresses: Readonly<Record<string, string | string[]>>;
}

export interface Article {
  title: string;
  byline: string;
  siteName: string;
  publishedTime: string;
  modifiedTime: string;
  lang: string;
  /** The page's summary of itself; not the file's description, which is made from the body. */
  summary: string;
  /** Address of the tab. */
  url: string;
  cleanUrl: string;
  /** The curator's commentary, then the excerpt. */
  body: SafeHtml;
  image: LeadImage | null;
  /** See `Draft.copies`. */
  copy?: number;
  /** How often its addresses were found to be another article's: from 1 on they end with its number. */
  addressTaken?: number;
  /** How the letters of its texts that `slugify` does not know are written in ASCII. */
  latin?: Latin;
  /** Where it updates a file. */
  kept?: KeptFile;
  topics: string[];
  community: Community;
  contentType: ContentType;
  /** The curator's name as the site prints it. */
  curator: string;
  site: Site;
  /** What it is registered as; null where that is not known yet, or its site registers nothing. */
  registration: Registration | null;
  /** ISO 8601, UTC. */
  created: string;
  changed: string;
}
