// The lines of a published file beside those that were written: what is the same, what is written in another way, what says something else.
import { type Key, leavesOf, mergeMaps } from '../head/merge-head';
import { printEntry } from '../head/print-head';
import type { Likeness, Span } from '@/utils/core/learnt/learnt';
import { type ReadFile, readFile } from '../samples/read-file';
import type { Compared } from './compare-file';

/** In the order of the published file, what it does not have behind the key before it. */
export function spansOf(file: ReadFile, compared: Compared): Span[] {
  const ours = readFile({ path: compared.path, text: compared.text });
  if ('why' in ours || !file.head || !ours.head)
    return [bodySpan(file.text, compared.text, compared.isSame ? 'same' : compared.isMeant ? 'style' : 'meaning')];
  const likeness = new Map(compared.fields.map(({ id, is }) => [id, is]));
  const keys = mergeMaps([file.head.root, ours.head.root], [2, 1]);
  const spans = keys.map((key): Span => {
    const [published, written] = key.found.map((each) => linesOf(each?.entries.map(printEntry).join('') ?? ''));
    const own = leavesOf([key]).map(({ id }) => likeness.get(id) ?? 'same');
    return { is: worst(own, published!, written!), published: published!, written: written!, key: idOf(key) };
  });
  const marks = (text: string): Span[] => (text === '' ? [] : [{ is: 'same', published: linesOf(text), written: linesOf(text) }]);
  return [
    ...marks(file.open),
    ...spans,
    ...marks(file.close),
    ...(file.body === null ? [] : [bodySpan(file.body, ours.body ?? '', compared.body)]),
  ];
}

const idOf = (key: Key): string => (key.holds === 'map' && key.children.length === 1 ? idOf(key.children[0]!) : key.id);

function worst(all: readonly Likeness[], published: readonly string[], written: readonly string[]): Likeness {
  if (all.includes('meaning')) return 'meaning';
  return all.includes('style') || published.join('\n') !== written.join('\n') ? 'style' : 'same';
}

const linesOf = (text: string): string[] => (text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n'));

const bodySpan = (published: string, written: string, is: Likeness): Span => ({
  is,
  published: published.split('\n'),
  written: written.split('\n'),
});
