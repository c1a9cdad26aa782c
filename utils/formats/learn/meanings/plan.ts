// What is decided of a key before it is written.
import type { Key } from '../head/merge-head';
import { type Data, isEmpty } from '../head/values';
import type { Learning } from '../learning';
import type { Meaning } from '@/utils/core/learnt/said';
import { valuesOf } from './find-facts';
import type { Part } from './made-of';

export interface Plan {
  key: Key;
  meaning: Meaning;
  isSure: boolean;
  isOptional: boolean;
  /** It stays though nothing is put in. */
  keeps: boolean;
  /** Its value, or that of an item of its list, as fixed text and holes. Null: as files have it, or not at all. */
  parts: Part[] | null;
  /** The variable that is read from it; null where it is made of others. */
  reads: string | null;
  mask?: string;
  /** What else it could be. */
  choices: Meaning[];
}

export const filledOf = (values: readonly (Data | undefined)[]): number => values.filter((value) => !isEmpty(value)).length;

export const basePlan = (key: Key, { files, weights }: Learning): Pick<Plan, 'key' | 'isOptional' | 'keeps' | 'choices'> => {
  const weigh = (test: (index: number) => boolean) => weights.reduce((sum, weight, index) => sum + (test(index) ? weight : 0), 0);
  const empties = weigh((index) => key.found[index] !== undefined && isEmpty(key.found[index].data));
  const absents = weigh((index) => key.found[index] === undefined);
  return { key, isOptional: filledOf(valuesOf(key)) < files.length, keeps: empties > absents, choices: [] };
};

export const dateExpression = (name: string, mask: string, language?: string): string =>
  `${name} | date: "${mask}"${language === undefined ? '' : `, "${language}"`}`;
