// GitLab's errors, in its words.
import type { Answer } from '../json-server.ts';

export const refuse = (status: number, message: string | string[]): Answer => ({ status, body: { message } });
