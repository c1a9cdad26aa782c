// A site as the one file that a team shares.
import { parseDocument } from 'yaml';
import { fail } from '@/utils/core/problem';
import { Site, type Topic } from '@/utils/core/site';
import { siteFault } from '@/utils/core/site-fault';
import { led } from './change-site';
import { checkTopics } from './check-topics';
import { reasonOf } from './schema-reasons';

/** Reads the JSON of a site. Throws the Problem `vocabulary-unreadable`, which names the line; nothing is taken over then. */
export function readSite(json: string): Site {
  const text = json.replace(/^\uFEFF/, '');
  const read = parse(text);
  const result = Site.safeParse(read);
  const refuse = (path: readonly PropertyKey[], why: string) => fail('vocabulary-unreadable', { line: String(lineOfPath(text, path)), why });
  if (!result.success) {
    const { path, why } = reasonOf(result.error.issues[0]!, read);
    return refuse(path, why);
  }
  const fault = siteFault(result.data);
  if (fault) return refuse(fault.at, fault.before ? `${fault.why} in line ${lineOfPath(text, fault.before)}` : fault.why);
  const lines = linesOfTopics(text);
  checkTopics(result.data.topics.map((topic, position) => ({ topic, line: lines.get(position) ?? 1 })));
  return { ...result.data, topics: led(result.data.topics) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail('vocabulary-unreadable', { line: String(brokenLine(text, String(error))), why: 'a comma, a quote or a bracket is missing or too much, so this is not JSON' });
  }
}

/** Where JSON breaks off. Not every engine says where; the YAML parser does, of which JSON is a part. */
function brokenLine(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return text.slice(0, Number(position)).split('\n').length;
  const line = /line (\d+)/.exec(message)?.[1] ?? parseDocument(text).errors[0]?.linePos?.[0].line;
  return Number(line ?? text.split('\n').length);
}

/** Line in well-formed JSON that the value at a path begins at; of the deepest part of the path that is there. */
function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  let best = { depth: 0, line: 1 };
  eachValue(text, (open, line) => {
    const depth = open.length;
    if (depth <= path.length && depth > best.depth && open.every(({ key }, level) => key === path[level])) best = { depth, line };
  });
  return best.line;
}

/** Lines that the topics begin at, by their places: once for all, since a list may have many thousands. */
function linesOfTopics(text: string): Map<PropertyKey | null, number> {
  const lines = new Map<PropertyKey | null, number>();
  eachValue(text, (open, line) => {
    if (open.length === 2 && open[0]!.key === 'topics') lines.set(open[1]!.key, line);
  });
  return lines;
}

interface Open {
  /** Of the value that is read: a name in an object, a place in a list. */
  key: PropertyKey | null;
  /** The next place in a list; below 0 in an object. */
  next: number;
}

/** Calls back for each value of well-formed JSON, with what it stands in and its line. */
function eachValue(text: string, visit: (open: readonly Open[], line: number) => void): void {
  const open: Open[] = [];
  let line = 1;
  let word: string | null = null;
  const tokens = /"(?:[^"\\]|\\.)*"|[[\]{},:]|\n|[^\s[\]{},:"]+/g;
  const value = () => {
    const top = open.at(-1);
    if (top && top.next >= 0) top.key = top.next;
    visit(open, line);
  };
  for (const [token] of text.matchAll(tokens)) {
    const top = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === ':') top!.key = JSON.parse(word!) as string;
    else if (token === ',') {
      if (top!.next >= 0) top!.next += 1;
      else top!.key = null;
    } else if (token === '}' || token === ']') open.pop();
    else {
      // In an object a string before the colon is a key.
      const isKey = top !== undefined && top.next < 0 && top.key === null;
      if (!isKey) value();
      if (token === '{' || token === '[') open.push({ key: null, next: token === '[' ? 0 : -1 });
      else word = token;
    }
  }
}

const plainTopic = ({ name, synonyms, useInstead }: Topic) =>
  synonyms || useInstead ? { name, ...(synonyms && { synonyms }), ...(useInstead && { useInstead }) } : name;

/** The site as JSON: keys in the order of its definition, topics that are only a name as plain strings. */
export function writeSite(site: Site): string {
  const { topics, ...rest } = Site.parse(site);
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(Site.shape)) ordered[key] = key === 'topics' ? topics.map(plainTopic) : rest[key as keyof typeof rest];
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
