// OpenProject, as screens know it before anything of it is loaded.
import type { RegistrationKind } from '@/utils/core/kinds/registration-kind';

export const openproject: RegistrationKind = {
  system: 'openproject',
  title: ['options_openproject'],
  registers: { made: 'options_openproject_made', changed: 'options_openproject_changed', left: 'options_openproject_left' },
  number: ['options_openproject_number'],
  opens: ['options_openproject_opens'],
  addressOf(settings) {
    const { baseUrl } = (settings ?? {}) as { baseUrl?: unknown };
    return typeof baseUrl === 'string' && URL.canParse(baseUrl) ? baseUrl : null;
  },
  setUp: async () => (await import('./set-up/form')).setUp,
};
