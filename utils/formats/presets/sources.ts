// The texts of the presets, in a chunk of their own.
import astro from './astro/format.md?raw';
import docusaurus from './docusaurus/format.md?raw';
import eleventy from './eleventy/format.md?raw';
import hexo from './hexo/format.md?raw';
import hugo from './hugo/format.md?raw';
import hugoToml from './hugo-toml/format.md?raw';
import jekyll from './jekyll/format.md?raw';
import json from './json/format.md?raw';
import mkdocs from './mkdocs/format.md?raw';
import obsidian from './obsidian/format.md?raw';
import pelican from './pelican/format.md?raw';
import zola from './zola/format.md?raw';

export const SOURCES: ReadonlyMap<string, string> = new Map(
  Object.entries({ astro, docusaurus, eleventy, hexo, hugo, 'hugo-toml': hugoToml, jekyll, json, mkdocs, obsidian, pelican, zola }),
);
