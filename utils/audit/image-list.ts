// The images that there are, which of them a file names, and which nobody names.
import { decodePart } from '@/utils/base/address/decode-part';

const IMAGE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

export const isImage = (path: string): boolean => IMAGE.test(path);

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

export class ImageList {
  private readonly byName = new Map<string, string[]>();
  private readonly named = new Set<string>();
  count = 0;

  add(path: string): void {
    const name = nameOf(path).toLowerCase();
    const same = this.byName.get(name);
    if (same) same.push(path);
    else this.byName.set(name, [path]);
    this.count += 1;
  }

  /** Every word of a text that may be the name of an image. */
  mention(text: string): void {
    for (const word of text.split(/[\s"'`()<>[\]{}|\\/?#]+/)) if (isImage(word)) this.named.add(decodePart(word).toLowerCase());
  }

  /** `exact`: where it lies. */
  has(exact: string): boolean {
    return this.byName.get(nameOf(exact).toLowerCase())?.includes(exact) ?? false;
  }

  /** One that differs in capitals alone, which some systems take for the same. */
  alike(exact: string): string | undefined {
    return this.byName.get(nameOf(exact).toLowerCase())?.find((path) => path.toLowerCase() === exact.toLowerCase());
  }

  /**
   * Whether what a file names is there: beside it, or for an address from the site's root below any folder, for generators publish
   * several there.
   */
  finds(reference: string, from: string): boolean {
    const path = decodePart(reference);
    if (this.has(resolved(folderOf(from), path))) return true;
    const way = path.replace(/^(?:\{static\}|@site|~)?\/?/, '').replace(/^(?:\.\.?\/)+/, '');
    return (this.byName.get(nameOf(way).toLowerCase()) ?? []).some((each) => each === way || each.endsWith(`/${way}`));
  }

  /** Those that lie in one of the folders and that no text mentions. */
  unnamed(inFolders: (folder: string) => boolean): string[] {
    return [...this.byName].flatMap(([name, paths]) => (this.named.has(name) ? [] : paths.filter((path) => inFolders(folderOf(path)))));
  }
}

function resolved(folder: string, reference: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const part of reference.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
