// A file that a site has published, as data: its head read by a parser of its kind, and its body as it stands.
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { meta } from '../../utils/formats/head/meta/kind.ts';
import { bareHead, kindBegunBy } from '../../utils/formats/shown/split-source.ts';
import type { ShownParts } from '../../utils/formats/shown/shown-parts.ts';

export interface Published {
  path: string;
  text: string;
  head: Record<string, unknown>;
  body: string;
}

/** Null where it has no head of the format's kind. */
export function readPublished(path: string, whole: string, format: ShownParts): Published | null {
  const text = whole.replaceAll('\r\n', '\n');
  const { kind, marks } = format;
  if (!marks) return { path, text: whole, head: parse(kind, text), body: '' };
  const lines = text.split('\n');
  if (kind === 'meta') {
    if (kindBegunBy(lines[0] ?? '') !== 'meta') return null;
    const { head, body } = bareHead(lines, 0);
    return { path, text: whole, head: meta.values(head) as Record<string, unknown>, body };
  }
  const mark = kind === 'json' ? '}' : kind === 'toml' ? '+++' : '---';
  const begins = kind === 'json' ? '{' : mark;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === mark);
  if (lines[0]?.trimEnd() !== begins || end < 0) return null;
  const head = (kind === 'json' ? lines.slice(0, end + 1) : lines.slice(1, end)).join('\n');
  return { path, text: whole, head: parse(kind, head), body: lines.slice(end + 1).join('\n') };
}

/** Dates as they are written. */
function parse(kind: string, text: string): Record<string, unknown> {
  if (kind === 'toml') return JSON.parse(JSON.stringify(parseToml(text))) as Record<string, unknown>;
  return (kind === 'json' ? JSON.parse(text) : parseYaml(text, { uniqueKeys: false, logLevel: 'silent' })) as Record<string, unknown>;
}
