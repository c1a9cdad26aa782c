// How a kind of destination is set up, as data: the options draw what stands here, and do what is asked.
import type { DestinationRecord } from '../destination';
import type { Message } from '@/utils/base/message';
import type { KindFacts } from './kind-facts';
import type { Problem } from '../problem';

/** What the form was filled with; a token goes beside it. */
export interface Written {
  name: string;
  settings: unknown;
}

export interface Answer {
  label: Message;
  /** What the form holds then; or another kind's form takes over what was written. */
  takes: { text: unknown } | { kind: string; pasted: string };
}

export interface ShownField {
  key: string;
  label: Message;
  how?: Message;
  /** What is to be known of what is written. */
  note?: Message | null;
  type?: 'text' | 'url';
  value: string;
  /** To what is asked of it. */
  answers?: Answer[];
}

/** `token`: the place of the field that a token is pasted into. */
export type FormRow = 'token' | ShownField[];

export type ReadToken =
  | { token: string; notes: Message[] }
  | { wrong: Message; isEmpty: boolean; /** More letters may mend it. */ isShort: boolean };

/** How a form calls its secret, where it is no token. */
export interface SecretWords {
  label: Message;
  how: Message;
  /** One is kept already. */
  kept: Message;
  missing: Message;
  /** The one that is kept is another's. */
  otherHost: Message;
  /** Names the page where one is made. */
  make(host: string): Message;
}

/** `text` is what a form holds, as the kind itself keeps it. */
export interface DestinationForm {
  secret?: SecretWords;
  /** @param root folder that is offered for a new one. */
  start(known: DestinationRecord | null, root: string, pasted?: string): unknown;
  rows(text: unknown): FormRow[];
  write(text: unknown, key: string, value: string): unknown;
  /** The field was left. */
  leave(text: unknown, key: string): unknown;
  /** `wrong`: by the keys of fields. */
  read(text: unknown): { written: Written | null; wrong: Readonly<Record<string, Message>> };
  readToken(pasted: string): ReadToken;
  /** Whether the kept token was made for the host that is written. */
  mayKeepToken(text: unknown, known: DestinationRecord | null): boolean;
  /** Where one makes a token for exactly this, its host, and what the token must be allowed. */
  tokenPage(text: unknown): { page: string | null; host: string; right: Message };
  /** Ways to go on from a problem, each in one click; null: the problem is told as others are. */
  waysOn(text: unknown, problem: Problem): Answer[] | null;
  /** What the check found to be meant instead; null where nothing. */
  amend(settings: unknown, found: Problem): unknown;
  /** Tells that it was added as amended. */
  amended(record: DestinationRecord): Message;
}

export interface KindSetUp {
  /** Of the button that adds one. */
  add: Message | null;
  /** Where one goes, part by part. */
  place(record: DestinationRecord): (string | Message)[];
  /** Of the click that lets the browser allow it. */
  allow(record: DestinationRecord): Message;
  /** Null: it is set up by choosing a folder, or not at all. */
  form: DestinationForm | null;
}

/** All that the options know of a kind. */
export interface KnownKind extends KindFacts, KindSetUp {}
