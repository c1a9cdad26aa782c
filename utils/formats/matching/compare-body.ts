// Holds what stands around the body of a published file against what the format has there.
import { bodyHtml } from '../body-html';
import { holeText } from '../language/fill-holes';
import type { Scope } from '../language/names';
import type { Part } from '../language/template';
import type { Mismatch } from './compare-head';
import type { ReadFile } from './read-file';
import { shown } from './same-meant';
import { saysSame } from './unescaped';

export function compareBody({ inBody, split, shape, found }: ReadFile, scopes: readonly [Scope, Scope]): Mismatch[] {
  if (!inBody) return [];
  const at = (line: number, meant: string): Mismatch => ({
    kind: meant === '' ? 'style' : 'frame',
    key: '',
    line: split.bodyLine + line + 1,
    meant,
  });
  const left = inBody.left.flatMap(({ line, parts }) => {
    const [one, other] = scopes.map((scope) => lineWith(parts, scope));
    return one === undefined || other === undefined
      ? []
      : [at(line, one === other ? one : parts.filter((part) => typeof part === 'string').join('…'))];
  });
  const isOther = shape.htmlBody && inBody.body !== null && bodyHtml(inBody.body) !== inBody.body;
  return [
    ...inBody.others.map(({ line, meant }) => at(line, meant)),
    ...left,
    ...inBody.found.flatMap(({ line, hole, text }) => {
      const value = hole.name !== null && hole.words.length === 0 ? found.get(hole.name) : undefined;
      return typeof value === 'string' && !saysSame(text, value) ? [{ ...at(line, shown(value)), is: shown(text) }] : [];
    }),
    ...(isOther ? [{ kind: 'frame', key: 'body', line: split.bodyLine + inBody.bodyAt + 1 } as const] : []),
  ];
}

/** Undefined where there is nothing to put into one of its holes. */
function lineWith(parts: readonly Part[], scope: Scope): string | undefined {
  const texts = parts.map((part) => (typeof part === 'string' ? part : (holeText(part, scope) ?? (part.keeps ? '' : undefined))));
  return texts.includes(undefined) ? undefined : texts.join('');
}
