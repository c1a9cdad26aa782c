// What the options show of how a site registers its articles, and what can be done there.
import type { Connected, RegistrationKind, RegistrationSetUp } from '@/utils/core/kinds/registration-kind';
import type { Problem } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';

/** The form of one site, from its address to what is matched there. */
export interface RegistrationForm {
  /** Slug of the site. */
  site: string;
  kind: RegistrationKind;
  setUp: RegistrationSetUp;
  isAsking: boolean;
  problem: Problem | null;
  /** Null until the system has answered. */
  connected: Connected | null;
}

export interface RegistrationView {
  kinds: readonly RegistrationKind[];
  /** Slugs of the sites whose key is in this browser. */
  keys: readonly string[];
  form: RegistrationForm | null;
}

export interface RegistrationActions {
  startRegistration(site: string, system: string): void;
  leaveRegistration(): void;
  /** Inside a click; `key` null: the one that is kept. */
  connectRegistration(door: string, key: Secret | null): void;
  chooseRegistration(key: string, value: string): void;
  keepRegistration(): void;
  stopRegistration(site: string): void;
  /** Whether a site's articles are published as files as well. */
  choosePublishes(site: string, publishes: boolean): void;
}
