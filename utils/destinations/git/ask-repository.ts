// Asks a Git host about one repository.
import { type AskHost, askHost } from '@/utils/hosts/ask-host';
import type { HostRules } from '@/utils/hosts/host-rules';
import { unless } from '@/utils/hosts/unless';
import type { z } from '@/utils/core/zod';
import { GIT_RULES } from './git-rules';
import type { RepositoryEffects } from './repository';
import type { RepositorySettings } from './settings';

/**
 * @param headers of every request, with the token.
 * @param own what is particular to hosts of its kind.
 */
export const askRepository = (
  { baseUrl, project, branch }: RepositorySettings,
  effects: RepositoryEffects,
  headers: () => Record<string, string>,
  own: Partial<HostRules> = {},
): AskHost =>
  askHost(
    { baseUrl, headers, secrets: () => [effects.token.reveal()], names: { project, branch }, rules: { ...GIT_RULES, ...own } },
    effects,
  );

/** What should be there, for it was made a moment ago; null where it is told 404 twice. */
export async function askedTwice<T>(json: AskHost['json'], schema: z.core.$ZodType<T>, path: string): Promise<T | null> {
  const ask = () =>
    unless(
      'repository-missing',
      null,
      json(schema, { path, refusal: (status) => (status === 404 ? { means: 'repository-missing' } : null) }),
    );
  return (await ask()) ?? ask();
}
