// XML, part by part, as a well-made parser reads it; what is wrong with it is told by its line, and the rest is read.
import type { Message } from '@/utils/base/message';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { withoutStraySigns } from './stray-signs';

export interface XmlTag {
  /** Without its prefix. */
  name: string;
  /** The namespace; empty where there is none. */
  space: string;
  /** By their names without prefix where that is enough, and by namespace and name. */
  attributes: ReadonlyMap<string, string>;
  /** Of the file, from 1. */
  line: number;
}

export interface XmlHandler {
  open(tag: XmlTag): void;
  close(tag: XmlTag): void;
  /** Of CDATA too. */
  text(text: string): void;
}

export interface Fault {
  line: number;
  why: Message;
}

/** So many are told; XML with more is hardly any. */
const MOST_FAULTS = 50;
/** Elements in one another. */
const DEEPEST = 1_000;
const ENTITY = /<!ENTITY[ \t\n]+([\w.-]{1,60})[ \t\n]+(?:"([^"&<>]{0,300})"|'([^'&<>]{0,300})')[ \t\n]*>/g;
const BROKEN: Message = ['why_notXml'];
const STRAY: Message = ['why_strayAmpersand'];

/** The parser takes the square of elements in one another. */
class TooDeep extends Error {}

/** Lines of `written` end with a line feed. */
export function readXml(written: string, handler: XmlHandler): Fault[] {
  const { text, lines } = withoutStraySigns(written);
  const faults = lines.slice(0, MOST_FAULTS).map((line): Fault => ({ line, why: STRAY }));
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlTag[] = [];
  parser.on('error', () => {
    if (faults.length < MOST_FAULTS && faults.at(-1)?.line !== parser.line) faults.push({ line: parser.line, why: BROKEN });
  });
  parser.on('doctype', (doctype) => {
    // Short names for the addresses of vocabularies, as editors of thesauri write them; a value that holds no other entity.
    for (const [, name = '', double, single] of doctype.matchAll(ENTITY)) parser.ENTITIES[name] ??= double ?? single ?? '';
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST) throw new TooDeep();
    const read = tagOf(tag, parser.line);
    open.push(read);
    handler.open(read);
  });
  parser.on('closetag', () => {
    const tag = open.pop();
    if (tag) handler.close(tag);
  });
  parser.on('text', (part) => handler.text(part));
  parser.on('cdata', (part) => handler.text(part));
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    faults.push({ line: parser.line, why: ['why_tooDeep'] });
  }
  return faults;
}

function tagOf({ local, uri, attributes }: SaxesTagNS, line: number): XmlTag {
  const found = new Map<string, string>();
  for (const { local: name, uri: space, value } of Object.values(attributes)) {
    found.set(space + name, value);
    if (!found.has(name)) found.set(name, value);
  }
  return { name: local, space: uri, attributes: found, line };
}
