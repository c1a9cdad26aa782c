// OpenProject as a system that articles are registered with: a work package each.
import type { RegistrationSystem } from '../registration';
import { findRegistered, idOfPage, readRegistered } from './found';
import { register } from './register';
import { SYSTEM } from './registered';
import { type OpenProjectSettings, settingsOf } from './settings';
import { undo } from './undo';

export const openproject: RegistrationSystem<OpenProjectSettings> = {
  system: SYSTEM,
  settingsOf,
  register,
  find: findRegistered,
  read: readRegistered,
  idOf: idOfPage,
  undo,
};
