// Opens a head without marks: a line for each key.
import { keyLine, said } from '../../head/meta/kind';
import type { Opening } from './opened-head';

export function openMeta(text: string): Opening {
  const lines = new Map<string, { line: number; value: string }>();
  for (const [line, written] of text.split('\n').entries()) {
    const { key, value = '' } = keyLine(written) ?? {};
    if (key === undefined && written.trim() !== '') return { broken: { line, why: '' } };
    if (key === undefined) continue;
    if (lines.has(key)) return { broken: { line, why: '', twice: key } };
    lines.set(key, { line, value: value.trim() });
  }
  return {
    head: {
      values: Object.fromEntries([...lines].map(([key, { value }]) => [key, value === '' ? null : value])),
      order: [...lines.keys()],
      lineOf: ([key = '']) => lines.get(key)?.line ?? 0,
      differs: ([key = ''], meant) => ((lines.get(key)?.value ?? '') === said(meant) ? null : []),
    },
  };
}
