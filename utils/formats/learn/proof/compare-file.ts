// A published file beside the one that the learnt format makes of what it says.
import type { Article } from '@/utils/core/article';
import { SafeHtml } from '@/utils/core/safe-html';
import { ProblemError } from '@/utils/core/problem';
import type { ImageFormat } from '@/utils/core/image';
import type { Problem } from '@/utils/core/problem';
import { compiled } from '../../index';
import { renderBundle } from '../../render-bundle';
import { type Key, leavesOf, mergeMaps } from '../head/merge-head';
import { withoutAbove } from '../head/print-head';
import type { Likeness } from '@/utils/core/learnt/learnt';
import type { Model } from '../model';
import { type ReadFile, readFile } from '../samples/read-file';
import { articleOf, BARE } from '../style/scopes';
import { dataAt, unfill } from './unfill';
import { isSameMeaning } from './same-meaning';

export interface ComparedField {
  /** The way to the key, with dots. */
  id: string;
  is: Likeness;
  /** Whether the published file has it. */
  isPublished: boolean;
}

export interface Compared {
  path: string;
  text: string;
  fields: ComparedField[];
  body: Likeness;
  /** Byte for byte, path and all. */
  isSame: boolean;
  /** It says the same, at the same path. */
  isMeant: boolean;
}

/** Stands for the body, which is its author's own: what is around it is the format's. */
const BODY = 'GLEANERBODY';

/** The Problem where no file could be made. */
export function compareFile(file: ReadFile, model: Model): Compared | { problem: Problem } {
  const hasBody = file.body !== null && file.body.trim() !== '' && (model.body?.has ?? false);
  let made: { path: string; text: string };
  try {
    const { article } = renderBundle(articleFor(file, model, hasBody), compiled(model.source));
    made = { path: article.path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(article.bytes) };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    throw error;
  }
  const marker = made.text.includes(`<p>${BODY}</p>`) ? `<p>${BODY}</p>` : BODY;
  const ours = readFile(made);
  if ('why' in ours) return { path: made.path, text: made.text, fields: [], body: 'meaning', isSame: false, isMeant: false };
  const fields = fieldsOf(file, ours);
  const body = compareBody(file.body, ours.body, hasBody ? marker : null);
  const inner = innerOf(file.body ?? '', ours.body ?? '', marker);
  const text = hasBody ? made.text.replace(marker, () => (file.crlf ? inner.replaceAll('\n', '\r\n') : inner)) : made.text;
  const isPath = made.path === file.path;
  const published = file.crlf ? file.text.replaceAll('\n', '\r\n') : file.text;
  return {
    path: made.path,
    text,
    fields,
    body,
    isSame: isPath && body === 'same' && text === published,
    isMeant: isPath && body !== 'meaning' && fields.every(({ is }) => is !== 'meaning'),
  };
}

function articleFor(file: ReadFile, model: Model, hasBody: boolean): Article {
  const { learning, image } = model;
  const article = articleOf(unfill(file, model), learning.variables);
  const named = image && file.head ? dataAt(file.head.root, image.key.split('.')) : undefined;
  const ending = typeof named === 'string' ? /\.(png|jpe?g|gif|webp)$/i.exec(named)?.[1]?.toUpperCase() : undefined;
  const format = (ending === 'JPG' ? 'JPEG' : ending) as ImageFormat | undefined;
  return {
    ...article,
    body: hasBody ? SafeHtml.parse(`<p>${BODY}</p>`) : BARE.body,
    image: format === undefined ? null : { hash: '0', format, width: 1, height: 1, from: null, convertedFrom: null },
  };
}

function fieldsOf(file: ReadFile, ours: ReadFile): ComparedField[] {
  const keys = leavesOf(mergeMaps([file.head?.root, ours.head?.root], [1, 1]));
  return keys.map((key) => ({ id: key.id, is: compareKey(key), isPublished: key.found[0] !== undefined }));
}

function compareKey({ found: [published, made] }: Key): Likeness {
  const text = (each: Key['found'][number]) => each?.entries.map(withoutAbove).join('') ?? '';
  if (text(published) === text(made)) return 'same';
  return isSameMeaning(published?.data, made?.data) ? 'style' : 'meaning';
}

/** What of the published body is its author's. */
function innerOf(published: string, made: string, marker: string): string {
  const [begin = '', end = ''] = made.split(marker);
  return published.slice(begin.length, Math.max(begin.length, published.length - end.length));
}

function compareBody(published: string | null, made: string | null, marker: string | null): Likeness {
  if (published === null || made === null) return published === made ? 'same' : 'meaning';
  if (marker === null) return published === made ? 'same' : asRead(published) === asRead(made) ? 'style' : 'meaning';
  const [begin = '', end = ''] = made.split(marker);
  if (published.startsWith(begin) && published.endsWith(end) && published.length >= begin.length + end.length) return 'same';
  return asRead(published).startsWith(asRead(begin)) && asRead(published).endsWith(asRead(end)) ? 'style' : 'meaning';
}

/** Without the signs that only keep Markdown from meaning something else. */
const asRead = (text: string): string =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d{2,4});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .trim();
