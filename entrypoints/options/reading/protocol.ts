// What the page and its worker say to each other.
import type { Problem } from '@/utils/core/problem';
import type { Reader } from './reader';

export interface Question {
  id: number;
  name: keyof Reader;
  args: unknown[];
}

export type Reply =
  | { id: number; kind: 'result'; result: unknown }
  | { id: number; kind: 'problem'; problem: Problem }
  | { id: number; kind: 'error'; message: string }
  | { kind: 'progress'; done: number; of: number };
