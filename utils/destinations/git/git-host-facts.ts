// What is particular to the addresses and tokens of one Git host: each host's folder holds it, and whoever reads what was pasted finds it
// there.
import type { Message } from '@/utils/base/message';
import type { HostRow } from './address/host-row';
import type { ParsedPath } from './address/parsed-path';

export interface TokenRow {
  starts: string;
  /** The least characters that one has, where its host tells. */
  least?: number;
  /** It opens something else than a repository's files. */
  isOfNoUse?: true;
}

export interface GitHost {
  kind: string;
  /** What it is called, where its address or token is met in another's form. */
  title: Message;
  /** API of the host that most people's repositories are at; null where every team has its own. */
  usual: string | null;
  /** Words in the name of a team's own server. */
  nameWords: readonly string[];
  /** What npm and others write before `owner/name`. */
  shortNames: readonly string[];
  /** Hosts of it that are known by name. */
  hosts: readonly HostRow[];
  /** By how they begin; the longer before the shorter. */
  tokens: readonly TokenRow[];
  /** What stands before a token where a page or a script shows one, in lower case. */
  tokenLabels: readonly string[];
  /** @param isWhole the host has its repositories at its own name, and not below a folder. */
  parsePath(parts: string[], isWhole: boolean): ParsedPath | null;
  /** Whether a path has words that only such a host has. */
  isPath?(parts: string[]): boolean;
  /** Where its API is, by its front door; absent: there. */
  apiOf?(front: URL): string;
  /** Where a person opens it, by the address of its API; absent: there. */
  frontDoor?(baseUrl: string): string;
  /** A team's own server is never below a folder, and no owner's name has a dot. */
  isNeverBelow?: true;
  /** A repository may lie in groups, as deep as one likes. */
  hasGroups?: true;
  /** The repository of an owner's own site; absent: the name of that site. */
  pagesName?(owner: string): string;
}
