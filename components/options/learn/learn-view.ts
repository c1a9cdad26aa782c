// What is learnt from files that a site has published, as the options show it before it is taken.
import type { FileKind, Learnt, Proof } from '@/utils/core/learnt/learnt';
import type { Meaning, Said } from '@/utils/core/learnt/said';
import type { ShownTrial } from '../formats/format-view';

/** Files of one kind, and what was learnt from them. */
export interface LearntKind extends FileKind {
  /** Paths of all that were dropped; it is learnt from the newest. */
  all: string[];
  /** Folder of the site that they lie in, where the drop did not tell; null where it did. */
  folder: string | null;
  /** Articles of it are to be written. */
  used: boolean;
  said: Said;
  /** Name of the format that is learnt. */
  format: string;
  /** Null while it is being learnt, or was not asked for. */
  learnt: Learnt | null;
  /** Null while it is being made. */
  proof: Proof | null;
  /** The article on the desk as it would be written; null while it is being made. */
  trial: ShownTrial | null;
  /** Text of the format that it takes the place of; null: of none. */
  before: string | null;
}

export interface LearnView {
  /** `new-site`, or slug of the site that learns again. */
  at: string;
  /** Of the new site; a guess until the curator writes another. */
  name: string;
  kinds: LearntKind[];
  /** Name of the kind that is shown. */
  shown: string;
  /** Words of the files that become topics of the site. */
  topics: number;
}

/** What the curator says of one row. */
export interface SaidOfRow {
  meaning?: Meaning;
  label?: string;
  optional?: boolean;
}

export interface LearnActions {
  /** Of the kind that is shown, as the ones below. */
  sayRow(key: string, said: SaidOfRow): void;
  /** Of a field that a name or a key is made of. */
  sayField(name: string, said: { label?: string; default?: string; optional?: boolean }): void;
  addKey(key: string): void;
  /** Says in which folder of the site they lie. */
  placeFiles(folder: string): void;
  sayZone(zone: string): void;
  showKind(name: string): void;
  takeKind(name: string, used: boolean): void;
  nameLearnt(name: string): void;
  takeLearnt(): void;
  leaveLearning(): void;
}
