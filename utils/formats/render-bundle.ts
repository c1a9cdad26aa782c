// The verb render: Article → Bundle. Fills a format with an article and makes sure that the file says what was meant.
import type { Article } from '@/utils/core/article';
import { BundleFile, FrozenBundle } from '@/utils/core/bundle';
import { pathFault } from '@/utils/base/path-segment';
import type { ImageFormat } from '@/utils/core/image';
import { mendPath } from '@/utils/formats/address/mend-path';
import { bodyHtml } from '@/utils/formats/body-html';
import { checkFaithful } from '@/utils/formats/check-faithful';
import { addressesIn, fillFrontMatter, fillScope } from './language/fill-article';
import { fillTemplate, holeText } from './language/fill-holes';
import type { Format } from './language/compile';
import { mistake } from './language/mistake';
import { NAMES, type Scope } from './language/names';
import type { CompiledFormat, NamedTemplate, Part, Template } from './language/template';
import { misreadByHugo } from './yaml/hugo-types';
import { writeYaml } from './yaml/writer';

const IMAGE_TYPES: Record<ImageFormat, string> = { JPEG: 'image/jpeg', PNG: 'image/png', GIF: 'image/gif', WEBP: 'image/webp' };

/**
 * The files of one article, paths relative to the site's content root: UTF-8.
 * Throws the Problem `format-broken` for a format that makes no path, `file-not-faithful` for a file that would not read back.
 */
export function renderBundle(article: Article, format: Format): FrozenBundle {
  const { text, addresses, scope } = 'fill' in format ? format.fill(article) : pyyamlFile(article, format);
  const made = fillPath(format.path, scope, format);
  const path = keptPath(article, made);
  return FrozenBundle.parse({
    article: { path, type: typeOf(path), bytes: new TextEncoder().encode(text) },
    image: renderImage(article, format, scope, { made, path }),
    ...(addresses.length > 0 && { addresses }),
  });
}

interface File {
  text: string;
  addresses: string[];
  scope: Scope;
}

/** LF, no newline at the end. */
function pyyamlFile(article: Article, format: CompiledFormat): File {
  const scope = fillScope(article, format);
  const frontMatter = fillFrontMatter(article, format, scope);
  const body = fillBody(format.body, scope);
  const text = `---\n${writeYaml(frontMatter, misreadByHugo)}---\n\n${body}`;
  checkFaithful(new TextEncoder().encode(text), frontMatter, body);
  return { text, addresses: addressesIn(frontMatter, format), scope };
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  json: 'application/json',
  toml: 'application/toml',
  txt: 'text/plain',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};
const typeOf = (path: string): string => TYPES[endingOf(path).slice(1).toLowerCase()] ?? 'text/markdown';

/** An update stays where its file lies; not where the format writes another kind of file now. */
function keptPath({ kept }: Article, made: string): string {
  const path = kept?.path;
  return path !== undefined && endingOf(path) === endingOf(made) ? path : made;
}

/** What goes beside the article stays beside it. `made`: where the format alone would put the article. */
function renderImage(
  { image }: Article,
  format: Format,
  scope: Scope,
  { made, path }: { made: string; path: string },
): FrozenBundle['image'] {
  if (!image || !format.image) return null;
  const place = fillPath(format.image, scope, format);
  const beside = folderOf(place) === folderOf(made) ? folderOf(path) + place.slice(folderOf(place).length) : place;
  return { path: beside, type: IMAGE_TYPES[image.format], hash: image.hash };
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.'));
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** What PyYAML's formats are held to: lower-case folders and a name made by us, never by the page. */
const SLUGS = /^(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*(?:-featuredImage)?\.(?:md|html|png|jpeg|gif|webp)$/;

/** `BundleFile` knows what a path may look like. */
function fillPath({ name, template, line }: NamedTemplate, scope: Scope, format: Format): string {
  const isShown = 'fill' in format;
  const filled = isShown ? shownPath(template, scope) : fillTemplate(template, scope);
  const path = BundleFile.shape.path.safeParse(filled);
  const fault = typeof filled === 'string' ? pathFault(filled) : null;
  if (fault) return mistake(line, isShown ? 'format_partNoFile' : 'format_partNoPath', name, fault.why);
  if (!isShown) return path.success && SLUGS.test(path.data) ? path.data : mistake(line, 'format_noPath', name);
  return path.data ?? mistake(line, 'format_noFile', name);
}

/** Folders are the format's and the curator's: a slash of a fact is none. */
export function shownPath(template: Template, scope: Scope): string | undefined {
  if (template.kind !== 'text') return template.kind === 'fixed' ? mendPath(String(template.value)) : undefined;
  const texts = template.parts.map((part) => {
    if (typeof part === 'string') return part;
    const text = holeText(part, scope);
    return part.name !== null && Object.hasOwn(NAMES, part.name) && !part.words.includes('date') ? text?.replaceAll('/', '-') : text;
  });
  return texts.includes(undefined) ? undefined : mendPath(texts.join('').normalize('NFC'));
}

/** Names are text among HTML, and are written so; the body alone is HTML itself. */
function fillBody(parts: Part[], scope: Scope): string {
  const html = parts.map((part) => {
    if (typeof part === 'string') return part;
    const text = holeText(part, scope) ?? '';
    return part.source === 'body' ? text : text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
  });
  return bodyHtml(html.join(''));
}
