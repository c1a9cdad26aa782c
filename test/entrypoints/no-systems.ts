// Nothing is asked of any system that articles are registered with.
import type { RegistrationDoor } from '@/entrypoints/options/registration/registration-set-up';

export const NO_SYSTEMS: RegistrationDoor = {
  allow: async () => false,
  http: async () => {
    throw new Error('nobody is to be asked');
  },
};
