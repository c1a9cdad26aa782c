// Gitea's errors, in its words.
import type { Answer } from '../json-server.ts';

export const refuse = (status: number, message: string, errors: string[] | null = null): Answer => ({
  status,
  body: { message, url: 'https://gitea.example.org/api/swagger', errors },
});
