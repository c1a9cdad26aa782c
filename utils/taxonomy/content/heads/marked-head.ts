// What files of other markup say of themselves at their top: reStructuredText, AsciiDoc, Org and HTML, as lines of names with values.
import { decodeEntities } from '@/utils/base/entities';

/** Lines that are looked at. */
const MOST_LINES = 200;

interface Mark {
  /** Its first group is the name, its second the value. */
  line: RegExp;
  read?(value: string): string;
}

/** Org keeps `:a:b:` for tags, and words with spaces for `tags[]`. */
const orgList = (value: string) =>
  value.startsWith(':')
    ? value.split(':').filter(Boolean).join(', ')
    : /[,"]/.test(value)
      ? value.replaceAll('"', '')
      : value.split(/\s+/).join(', ');

const MARKS: Record<string, readonly Mark[]> = {
  rst: [{ line: /^(?::|\.\. )([A-Za-z][\w -]{0,40}):[ \t]+(\S.*)$/ }],
  adoc: [{ line: /^:(?:page-)?([A-Za-z][\w-]{0,40}):[ \t]+(\S.*)$/ }],
  org: [
    { line: /^#\+((?:file)?tags|categories|topics|keywords)(?:\[\])?:[ \t]*(\S.*)$/i, read: orgList },
    { line: /^#\+([A-Za-z][\w-]{0,40})(?:\[\])?:[ \t]*(\S.*)$/ },
  ],
};
const KINDS: Record<string, string> = { asciidoc: 'adoc', asc: 'adoc', rest: 'rst' };
const META = /<meta\s([^<>]*)>/gi;
const ATTRIBUTE = /\b(name|content)=(?:"([^"]*)"|'([^']*)')/gi;

/** Null where it says nothing. `extension`: without its dot. */
export function markedHead(extension: string, text: string): string | null {
  const marks = MARKS[KINDS[extension] ?? extension];
  const lines = marks ? linesOf(marks, text) : /^x?html?$/.test(extension) ? metaOf(text) : [];
  return lines.length === 0 ? null : lines.join('\n');
}

const linesOf = (marks: readonly Mark[], text: string): string[] =>
  text.split('\n', MOST_LINES).flatMap((line) => {
    for (const { line: mark, read } of marks) {
      const [, name, value] = mark.exec(line) ?? [];
      if (name && value) return [`${name.toLowerCase()}: ${read ? read(value.trim()) : value.trim()}`];
    }
    return [];
  });

function metaOf(text: string): string[] {
  return [...text.matchAll(META)].flatMap(([, inner = '']) => {
    const found = new Map(
      [...inner.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name.toLowerCase(), double ?? single ?? '']),
    );
    const [name, content] = [found.get('name') ?? '', (found.get('content') ?? '').replace(/\s+/g, ' ').trim()];
    return /^[\w.-]{1,40}$/.test(name) && content !== '' ? [`${name.toLowerCase()}: ${decodeEntities(content)}`] : [];
  });
}
