// Records read one by one, so that one that cannot be read does not keep back the others.
import { ProblemError } from '@/utils/core/problem';
import { type Kept, readRecord } from './database';

/** In the order of `keys`; those that cannot be read are set aside. */
export async function readEach<Name extends keyof Kept>(table: Name, keys: string[]): Promise<Kept[Name][]> {
  const read = await Promise.all(keys.map((key) => readRecord(table, key).catch(unlessBug)));
  return read.flatMap((record) => record ?? []);
}

function unlessBug(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
