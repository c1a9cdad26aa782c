// The verb render: Article → Bundle. Fills a format with an article and makes sure that the file says what was meant.
import type { Article } from '@/utils/core/article';
import { BundleFile, FrozenBundle } from '@/utils/core/bundle';
import { pathFault } from '@/utils/base/path-segment';
import type { ImageFormat } from '@/utils/core/image';
import { bodyHtml } from '@/utils/formats/body-html';
import { checkFaithful } from '@/utils/formats/check-faithful';
import { addressesIn, fillFrontMatter, fillScope } from './language/fill-article';
import { fillTemplate, holeText } from './language/fill-holes';
import { mistake } from './language/mistake';
import type { Scope } from './language/names';
import type { CompiledFormat, NamedTemplate, Part } from './language/template';
import { misreadByHugo } from './yaml/hugo-types';
import { writeYaml } from './yaml/writer';

const IMAGE_TYPES: Record<ImageFormat, string> = { JPEG: 'image/jpeg', PNG: 'image/png', GIF: 'image/gif', WEBP: 'image/webp' };

/**
 * The files of one article, paths relative to the site's content root: UTF-8, LF, no newline at the end.
 * Throws the Problem `format-broken` for a format that makes no path, `file-not-faithful` for a file that would not read back.
 */
export function renderBundle(article: Article, format: CompiledFormat): FrozenBundle {
  const scope = fillScope(article, format);
  const frontMatter = fillFrontMatter(article, format, scope);
  const body = fillBody(format.body, scope);
  const bytes = new TextEncoder().encode(`---\n${writeYaml(frontMatter, misreadByHugo)}---\n\n${body}`);
  checkFaithful(bytes, frontMatter, body);

  const made = fillPath(format.path, scope);
  const path = keptPath(article, made);
  const type = path.endsWith('.html') ? 'text/html' : 'text/markdown';
  const addresses = addressesIn(frontMatter, format);
  return FrozenBundle.parse({
    article: { path, type, bytes },
    image: renderImage(article, format, scope, { made, path }),
    ...(addresses.length > 0 && { addresses }),
  });
}

/** An update stays where its file lies; not where the format writes another kind of file now. */
function keptPath({ kept }: Article, made: string): string {
  const path = kept?.path;
  return path !== undefined && endingOf(path) === endingOf(made) ? path : made;
}

/** What goes beside the article stays beside it. `made`: where the format alone would put the article. */
function renderImage(
  { image }: Article,
  format: CompiledFormat,
  scope: Scope,
  { made, path }: { made: string; path: string },
): FrozenBundle['image'] {
  if (!image || !format.image) return null;
  const place = fillPath(format.image, scope);
  const beside = folderOf(place) === folderOf(made) ? folderOf(path) + place.slice(folderOf(place).length) : place;
  return { path: beside, type: IMAGE_TYPES[image.format], hash: image.hash };
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.'));
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A path is made of slugs and UUIDs; `Bundle` knows what it may look like. */
function fillPath({ name, template, line }: NamedTemplate, scope: Scope): string {
  const filled = fillTemplate(template, scope);
  const path = BundleFile.shape.path.safeParse(filled);
  const fault = typeof filled === 'string' ? pathFault(filled) : null;
  if (fault) return mistake(line, 'format_partNoPath', name, fault.why);
  return path.data ?? mistake(line, 'format_noPath', name);
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
