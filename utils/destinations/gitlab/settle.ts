// After a commit: what it really did, by its own diff; anything but our files is put back at once.
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import type { AskHost } from '@/utils/hosts/ask-host';
import { askedTwice } from '../git/ask-repository';
import { committing } from './refusals';

const Changed = z.object({ old_path: z.string(), new_path: z.string(), a_mode: z.string(), b_mode: z.string() });
const Reverted = z.object({ id: z.string() });

/** `0`: no file. */
const FILE = /^(0|000000|100\d{3})$/;
const MOST = 100;

export const openSettle = ({ json, names }: AskHost, repository: string) =>
  /** Throws the Problem `path-taken`, with the place, where it had to put something back. */
  async function settle(branch: string, commit: string, paths: string[]): Promise<void> {
    const done = (await askedTwice(json, z.array(Changed), `${repository}/commits/${commit}/diff?per_page=${MOST}`)) ?? [];
    const strange = done.find(
      ({ old_path, new_path, a_mode, b_mode }) =>
        ![old_path, new_path].every((path) => paths.includes(path)) || !FILE.test(a_mode) || !FILE.test(b_mode),
    );
    if (!strange) return;
    // GitLab undoes it with git itself: links and submodules, which its API for files cannot make, come back too.
    await json(Reverted, { method: 'POST', path: `${repository}/commits/${commit}/revert`, json: { branch }, refusal: committing });
    const { old_path: path } = strange;
    fail('path-taken', { ...names, path });
  };
