/** Builds a site whatever its files do: what stops the build is left out and answered, by what the generator says, else found by halves. */
import { rmSync } from 'node:fs';
import type { Generator, SiteFile } from './site.ts';

export interface Stopped {
  id: string;
  error: string;
}

/** Files that are asked together where one of all stopped the build. */
const PORTION = 150;

export async function buildSite(
  generator: Generator,
  folder: string,
  files: SiteFile[],
): Promise<{ built: SiteFile[]; stopped: Stopped[] }> {
  const stopped: Stopped[] = [];
  for (let built = files; ;) {
    const error = await generator.build(folder, built);
    if (error === null) return { built, stopped };
    const named = built.filter(({ path }) => error.includes(path));
    const found =
      named.length > 0 ? named.map(({ id }) => ({ id, error: lastLines(error) })) : await findStopping(generator, `${folder}-part`, built);
    if (found.length === 0) return { built: [], stopped: [...stopped, { id: 'all together', error: lastLines(error) }] };
    stopped.push(...found);
    built = built.filter(({ id }) => !found.some((one) => one.id === id));
  }
}

async function findStopping(generator: Generator, folder: string, files: SiteFile[]): Promise<Stopped[]> {
  const stopping: Stopped[] = [];
  const search = async (part: SiteFile[]): Promise<void> => {
    const error = await generator.build(folder, part);
    if (error === null) return;
    const [only] = part;
    if (part.length === 1 && only) return void stopping.push({ id: only.id, error: lastLines(error) });
    const half = Math.ceil(part.length / 2);
    await search(part.slice(0, half));
    await search(part.slice(half));
  };
  for (let at = 0; at < files.length; at += PORTION) await search(files.slice(at, at + PORTION));
  rmSync(folder, { recursive: true, force: true });
  return stopping;
}

const lastLines = (error: string) => error.split('\n').slice(-3).join(' | ').slice(0, 400);
