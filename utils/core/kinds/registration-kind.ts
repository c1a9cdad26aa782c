// A system that articles can be registered with, for whoever sets it up: the options draw what stands here, and do what is asked.
import type { Message } from '@/utils/base/message';
import type { Http } from '../http';
import type { Secret } from '../secret';
import type { Site } from '../site';
import type { ReadToken } from './kind-set-up';

export interface RegistrationKind {
  /** Name of its folder. */
  system: string;
  title: Message;
  /** See `KindFacts.registers`. */
  registers: Record<'made' | 'changed' | 'left', string>;
  /** What the number is called that an article has there. */
  number: Message;
  /** How the link to what was registered is called. */
  opens: Message;
  /** Null where the settings do not tell. */
  addressOf(settings: unknown): string | null;
  /** Loaded where it is asked for alone. */
  setUp(): Promise<RegistrationSetUp>;
}

/** A name of the site or of the system, or a sentence. */
export type Label = string | Message;

export interface Choice {
  key: string;
  label: Label;
  value: string;
  /** None: it is typed. */
  options: readonly (readonly [value: string, name: Label])[];
}

export interface ChoiceGroup {
  name: Message;
  how: Message | null;
  choices: Choice[];
}

/** What the system showed, and what the curator has chosen of it. */
export interface Connected {
  found: unknown;
  settings: unknown;
}

export interface ConnectEffects {
  http: Http;
  token: Secret;
  /** Milliseconds. */
  wait(ms: number): Promise<void>;
  now(): number;
}

export interface RegistrationSetUp {
  address: { label: Message; how: Message };
  key: { label: Message; how: Message; missing: Message };
  /** What the address field begins with. */
  start(settings: unknown): string;
  /** `door`: the address as the settings have it. */
  readAddress(typed: string): { door: string } | { wrong: Message };
  readToken(pasted: string): ReadToken;
  /** Where one makes a key, and what it must be allowed. */
  keyPage(door: string | null): { page: string | null; right: Message };
  /** Asks the system, and matches what is called alike; `before`: what was chosen so far. Throws Problems. */
  connect(door: string, site: Site, before: unknown, effects: ConnectEffects): Promise<Connected>;
  told(connected: Connected): Message;
  groups(connected: Connected, site: Site): ChoiceGroup[];
  choose(connected: Connected, key: string, value: string): Connected;
  /** What an administrator has to make, for a program cannot. */
  lacks(connected: Connected, site: Site): Message[];
}
