// The list of systems that articles can be registered with. For the background, which may not load anything later: no screen imports it.
import { openproject } from './openproject/openproject';
import type { RegistrationSystem } from './registration';

const SYSTEMS: readonly RegistrationSystem[] = [openproject as RegistrationSystem];

/** Null: this version does not know it. */
export const systemNamed = (name: string, among: readonly RegistrationSystem[] = SYSTEMS): RegistrationSystem | null =>
  among.find(({ system }) => system === name) ?? null;
