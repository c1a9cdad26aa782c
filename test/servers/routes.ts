// Which function answers which request.
import type { Answer, Asked } from './json-server.ts';

type Handler = (asked: Asked, ...parts: string[]) => Promise<Answer> | Answer;
export type Routes = [method: string, path: RegExp, handler: Handler][];

export async function route(routes: Routes, asked: Asked, path: string): Promise<Answer | null> {
  for (const [method, pattern, handler] of routes) {
    const found = asked.method === method ? pattern.exec(path) : null;
    if (found) return handler(asked, ...found.slice(1).map((part) => part ?? ''));
  }
  return null;
}

/** A field of a request's JSON that must be text. */
export const text = (asked: Asked, name: string): string => {
  const value = asked.json[name];
  return typeof value === 'string' ? value : '';
};
