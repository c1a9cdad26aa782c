/** Lays a fresh site and the articles' files in it, as a destination does. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/utils/core/article';
import { compiled, loadPartsOf } from '@/utils/formats';
import { SOURCES } from '@/utils/formats/presets/sources';
import { renderBundle } from '@/utils/formats/render-bundle';
import { plainPng } from '../e2e/plain-png';
import { type Case, PICTURE } from './articles';
import { empty, type Generator, type Placed, put } from './generator';

/** Below its own folder; an article whose path another has gets a number in its title, as a curator would give it. */
export async function placeAll(preset: string, cases: Case[]): Promise<Placed[]> {
  const source = SOURCES.get(preset)!;
  await loadPartsOf(source);
  const format = compiled(source);
  const taken = new Set<string>();
  const picture = plainPng(PICTURE.width, PICTURE.height);
  return cases.map(({ id, article }, index) => {
    const render = (of: Article) => renderBundle(of, format);
    let bundle = render(article);
    if (taken.has(bundle.article.path.toLowerCase())) bundle = render(Object.assign(article, { title: `${article.title} ${index}` }));
    if (taken.has(bundle.article.path.toLowerCase())) bundle = render(Object.assign(article, { title: `${index} ${article.title}` }));
    taken.add(bundle.article.path.toLowerCase());
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bundle.article.bytes);
    return { id, path: bundle.article.path, text, image: bundle.image && { path: bundle.image.path, bytes: picture } };
  });
}

/** Empties the folder, lays site and files and builds. Null, or what stopped it. `root`: the preset's folder. */
export async function placeIn(folder: string, generator: Generator, root: string, files: Placed[]): Promise<string | null> {
  empty(folder);
  await generator.lay(folder);
  const below = join(folder, root);
  for (const { path, text, image } of files) put(below, { [path]: text, ...(image && { [image.path]: image.bytes }) });
  const error = await generator.build(folder, files.length);
  return error ?? (existsSync(join(folder, generator.output)) ? null : 'nothing was published');
}
