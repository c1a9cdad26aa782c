/** The generators that are at hand, by the names of their presets, and why the others are not. */
import type { Generator } from './generator';
import { astros } from './sites/astro';
import { docusauruses } from './sites/docusaurus';
import { eleventies } from './sites/eleventy';
import { hexos } from './sites/hexo';
import { hugosAtHand } from './sites/hugo';
import { jekyllAtHand } from './sites/jekyll';
import { mkdocses, pelicans } from './sites/python';
import { zolas } from './sites/zola';

const KINDS: Readonly<Record<string, () => Generator[]>> = {
  hugo: hugosAtHand,
  jekyll: jekyllAtHand,
  eleventy: eleventies,
  astro: astros,
  zola: zolas,
  hexo: hexos,
  docusaurus: docusauruses,
  mkdocs: mkdocses,
  pelican: pelicans,
};

/** `names`: none means all. */
export function generatorsAtHand(names: string[]): { generators: Generator[]; skipped: string[] } {
  const unknown = names.filter((name) => !Object.hasOwn(KINDS, name));
  if (unknown.length > 0) throw new Error(`No generator is called ${unknown.join(', ')}. There are: ${Object.keys(KINDS).join(', ')}.`);
  const skipped: string[] = [];
  const generators = Object.entries(KINDS).flatMap(([name, find]) => {
    if (names.length > 0 && !names.includes(name)) return [];
    try {
      const found = find();
      if (found.length === 0) skipped.push(`${name}: it is not at hand`);
      return found;
    } catch (error) {
      skipped.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
  return { generators, skipped };
}
