// What is learnt from files that a site has published, as screens show it and as it is proven.
import type { AskKind } from '../asks/asked';
import type { Message } from '@/utils/base/message';
import type { Meaning, Said } from './said';

/** A file of the site: its path from the folder that was dropped, or from the repository's root. */
export interface Sample {
  path: string;
  text: string;
}

/** The keys of the rows that are no keys of the head. */
export const PLACES = { fileName: '$path', body: '$body', image: '$image' } as const;

export interface Row {
  /** The way to a key of the head with dots, as `source.url`; else one of `PLACES`. `said` names rows by it. */
  key: string;
  /** What files have there, the newest first, at most three that differ, each at most 120 characters. */
  examples: string[];
  meaning: Meaning;
  /** Whether it can be used without asking; else it stands on top, under "please say what this is". */
  isSure: boolean;
  /** Whether a file may be without it. */
  isOptional: boolean;
  /** How many of the files are written by it as they are, byte for byte; how many say the same; how many there are. */
  same: number;
  means: number;
  of: number;
  /** What else it could be, for the row's menu: what is likely first. Its own meaning is among them. */
  choices: Meaning[];
  /** The fields that it asks for, in the order of the desk. */
  asks: LearntAsk[];
  written: Written;
}

/** A field that the format asks for. */
export interface LearntAsk {
  name: string;
  label: string;
  kind: AskKind;
  optional: boolean;
  /** With holes; '' where there is none. */
  default: string;
  options: string[];
}

/** How a row is written. */
export interface Written {
  /** As it stands in the format, with its lines. */
  shown: string;
  /** Of a date. */
  mask?: string;
  /** Of a list. */
  list?: 'brackets' | 'indented' | 'unindented';
  quotes?: 'single' | 'double' | 'none';
}

export interface LeftOut {
  path: string;
  why: Message;
}

/** Files of one kind, by their paths: what could have a format of its own. */
export interface FileKind {
  /** For a person: the folder, or the ending, that sets it apart. */
  name: string;
  paths: string[];
}

export interface Learnt {
  /** A format of the language, which compiles; '' where nothing can be learnt: then `problems` says why. */
  source: string;
  /** Below the repository's root; '' for the root itself: paths stand whole in `$path`. */
  contentRoot: string;
  /** As IANA names it. */
  zone: string;
  rows: Row[];
  leftOut: LeftOut[];
  /** Where there are several kinds of file: the first is the one that was learnt. Each can be learnt by itself, as a content type. */
  kinds?: FileKind[];
  /** What the language cannot write, or what the curator said that could not be done. */
  problems: Message[];
}

/** `style`: it says the same, written in another way. */
export type Likeness = 'same' | 'style' | 'meaning';

/** Lines that belong together, of the published file and of the one that was written. Either may be empty. */
export interface Span {
  is: Likeness;
  published: string[];
  written: string[];
  /** The key of the row that they belong to; absent where it is none of them. */
  key?: string;
}

/** One file, left out, learnt again from the others and written beside the real one. */
export interface ProvenFile {
  path: string;
  /** As the format makes it. */
  writtenPath: string;
  is: Likeness;
  spans: Span[];
  /** Why none could be written. */
  problem?: Message;
}

export interface Proof {
  files: ProvenFile[];
  /** Of all files: how many are written as they are, and how many say the same (those among them). */
  same: number;
  means: number;
  of: number;
}

/** Learning and proving are pure and need no DOM; learning again with the same `said` gives the same. */
export type LearnFormat = (samples: readonly Sample[], said?: Said) => Learnt;
export type ProveLearnt = (samples: readonly Sample[], said?: Said) => Proof;
