// What a new site can begin with: the format of a site generator as its own commands and documentation make its sites. Their texts are
// loaded when one is chosen.
import type { Message } from '@/utils/base/message';
import type { ContentType, Site } from '@/utils/core/site';

/** Neither has communities; topics become tags. */
export interface Preset extends Pick<Site, 'contentRoot' | 'vocabulary'> {
  /** Of its folder, and of the format in the site that is made of it. */
  name: string;
  /** As the generator calls itself. */
  title: string;
  /** What it writes where, and what the site has to have. */
  about: Message;
  contentType: ContentType;
}

const POST: ContentType = { name: 'Post', slug: 'post', archetype: 'post' };

const row = (name: string, title: string, about: Message, contentRoot: string, contentType = POST): Preset => ({
  name,
  title,
  about,
  contentRoot,
  contentType,
  vocabulary: 'open',
});

export const PRESETS: readonly Preset[] = [
  row('hugo', 'Hugo (YAML)', ['format_about_hugo'], 'content'),
  row('hugo-toml', 'Hugo (TOML)', ['format_about_hugo_toml'], 'content'),
  row('jekyll', 'Jekyll', ['format_about_jekyll'], ''),
  row('eleventy', 'Eleventy', ['format_about_eleventy'], 'content'),
  row('astro', 'Astro', ['format_about_astro'], 'src/content'),
  row('zola', 'Zola', ['format_about_zola'], 'content'),
  row('hexo', 'Hexo', ['format_about_hexo'], 'source'),
  row('docusaurus', 'Docusaurus', ['format_about_docusaurus'], 'blog'),
  row('mkdocs', 'MkDocs', ['format_about_mkdocs'], 'docs'),
  row('pelican', 'Pelican', ['format_about_pelican'], 'content'),
  row('obsidian', 'Obsidian', ['format_about_obsidian'], '', { name: 'Note', slug: 'note', archetype: 'note' }),
  row('json', 'JSON', ['format_about_json'], '', { name: 'Article', slug: 'article', archetype: 'article' }),
];

/** The text of a preset's format, which a site that is made of it brings from then on. Undefined for a name that none has. */
export const presetSource = async (name: string): Promise<string | undefined> => (await import('./sources')).SOURCES.get(name);
