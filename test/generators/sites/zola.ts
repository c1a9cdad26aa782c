/** Zola, as `zola init` and the first pages of its documentation lay a site. `ZOLA` names its command where it is not in the path. */
import { parse } from 'smol-toml';
import { type Generator, put, run, versionOf } from '../generator.ts';

const COMMAND = process.env['ZOLA'] ?? 'zola';
const SITE = {
  'config.toml': `base_url = "https://example.com"\ncompile_sass = true\nbuild_search_index = false\n[markdown]\n[extra]\n`,
  'templates/base.html': `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{% block title %}MyBlog{% endblock %}</title></head><body><section class="section"><div class="container">{% block content %} {% endblock %}</div></section></body></html>`,
  'templates/index.html': '{% extends "base.html" %}{% block content %}<h1>This is my blog made with Zola.</h1>{% endblock content %}',
  'templates/blog.html': `{% extends "base.html" %}{% block content %}<h1 class="title">{{ section.title }}</h1><ul>{% for page in section.pages %}<li><a href="{{ page.permalink | safe }}">{{ page.title }}</a></li>{% endfor %}</ul>{% endblock content %}`,
  'templates/page.html': `{% extends "base.html" %}{% block title %}{{ page.title }}{% endblock %}{% block content %}<h1 class="title">{{ page.title }}</h1><p class="subtitle"><strong>{{ page.date }}</strong></p>{{ page.content | safe }}{% endblock content %}`,
  'content/blog/_index.md':
    '+++\ntitle = "List of blog posts"\nsort_by = "date"\ntemplate = "blog.html"\npage_template = "page.html"\n+++\n',
};

export function zolas(): Generator[] {
  const version = versionOf(COMMAND, '--version');
  if (!version) return [];
  return [
    {
      preset: 'zola',
      name: `zola ${version}`,
      output: 'public',
      shows: ['title', 'date', 'image'],
      lay: (folder) => put(folder, SITE),
      build: async (folder, pages) => (await run(COMMAND, ['build'], { cwd: folder }, pages)).error,
      address: (path) => `/${path.replace(/index\.md$/, '')}`,
      heads: async (_, files) => new Map(files.map(({ path, text }) => [path, parse(text.split('+++\n')[1] ?? '')])),
    },
  ];
}
