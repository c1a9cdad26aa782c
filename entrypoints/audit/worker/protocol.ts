// What the page and its worker say to each other.
import type { Problem } from '@/utils/core/problem';
import type { Auditor } from './auditor';

export interface Question {
  id: number;
  name: keyof Auditor;
  args: unknown[];
}

export type Reply =
  | { id: number; kind: 'result'; result: unknown }
  | { id: number; kind: 'problem'; problem: Problem }
  | { id: number; kind: 'error'; message: string };
