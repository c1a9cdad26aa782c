// Judges requests and answers by a table of what a host's documentation states.
import { z } from '../../utils/core/zod.ts';
import type { Answer, Asked } from './json-server.ts';

export interface Described {
  method: string;
  path: RegExp;
  query?: string[];
  body?: z.core.$ZodType;
  /** By status. Null: bytes, or nothing. */
  answers: Record<number, z.core.$ZodType | null>;
}

/** What is wrong with a request or its answer; nothing for what is as stated. Statuses of `everywhere` may answer anything. */
export function mistakesBy(table: Described[], everywhere: Described['answers'], asked: Asked, answer: Answer): string[] {
  const name = `${asked.method} ${asked.rawPath} ${answer.status}`;
  const stated = table.find(({ method, path }) => method === asked.method && path.test(asked.rawPath));
  if (!stated) return [`${name}: is not documented`];
  const found = [...asked.query.keys()].filter((key) => !stated.query?.includes(key)).map((key) => `asks with ${key}`);
  const judge = (schema: z.core.$ZodType, value: unknown) => {
    // As it is sent: what is undefined is not there.
    const { error } = z.core.safeParse(schema, value === undefined ? value : JSON.parse(JSON.stringify(value)));
    found.push(...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`));
  };
  if (stated.body && answer.status < 300) judge(stated.body, asked.json);
  const schema = stated.answers[answer.status] ?? everywhere[answer.status];
  if (schema) judge(schema, answer.body);
  else if (!(answer.status in stated.answers)) found.push('is not a documented status');
  return found.map((mistake) => `${name}: ${mistake}`);
}
