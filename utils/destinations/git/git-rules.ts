// What Git hosts have in common in how they refuse.
import type { HostRules } from '@/utils/hosts/host-rules';
import type { Refusal } from '@/utils/hosts/refusal-table';

/** Of any of them, whatever else it says. */
const archived: Refusal = (status, words) => (status === 403 && /archived/i.test(words) ? { means: 'repository-locked' } : null);

export const GIT_RULES: HostRules = {
  statuses: {
    403: 'token-may-not-write',
    404: 'repository-missing',
    423: 'repository-locked',
    // Taken away by law.
    451: 'repository-locked',
  },
  refusal: archived,
  // https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
  betweenWrites: 1000,
};
