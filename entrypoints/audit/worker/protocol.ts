// What the page and its worker say to each other.
import type { Latin } from '@/utils/core/article';
import type { Problem } from '@/utils/core/problem';
import type { Auditor } from './auditor';

export interface Question {
  id: number;
  name: keyof Auditor;
  args: unknown[];
}

/** How the letters that it asked for are written in ASCII. */
export interface LatinTold {
  id: number;
  latin: Latin;
}

export type Reply =
  | { kind: 'latin'; id: number; texts: string[] }
  | { id: number; kind: 'result'; result: unknown }
  | { id: number; kind: 'problem'; problem: Problem }
  | { id: number; kind: 'error'; message: string };
