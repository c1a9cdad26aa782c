// The list of systems, as screens know them: what talks to one is loaded where it is asked for.
import type { RegistrationKind } from '@/utils/core/kinds/registration-kind';
import { openproject } from './openproject/kind';

export const REGISTRATION_KINDS: readonly RegistrationKind[] = [openproject];

/** Undefined: this version does not know it. */
export const registrationKind = (system: string | undefined): RegistrationKind | undefined =>
  REGISTRATION_KINDS.find((kind) => kind.system === system);
