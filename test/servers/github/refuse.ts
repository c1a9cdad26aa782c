// GitHub's errors, in its words.
import type { Answer } from '../json-server.ts';

export const refuse = (status: number, message: string, more: object = {}): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more },
});
