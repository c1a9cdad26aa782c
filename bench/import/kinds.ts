// One published file of each kind that generators take, with what strict parsers refuse in every fourth of them.
import type { MadeKind } from './in-page.ts';

const BODY = `\n${'A paragraph of an article, with a [link](https://news.example/#) and some *words* in it.\n\n'.repeat(40)}`;
const head = (open: string, lines: string[], close = open) => `${[open, ...lines, close].join('\n')}\n${BODY}`;

/** `#` stands for the number of the file. */
export const KINDS: MadeKind[] = [
  {
    name: 'hugo/#.md',
    part: head('---', [
      'title: "Article #"',
      'date: 2026-01-02T03:04:05Z',
      'tags:',
      '- Telehealth',
      '- Topic #',
      'categories: [News, Care]',
    ]),
  },
  {
    name: 'toml/#.md',
    part: head('+++', [
      'title = "Article #"',
      'date = 2026-01-02',
      '[taxonomies]',
      'tags = ["telehealth", "Topic #"]',
      '[extra]',
      'series = ["S"]',
    ]),
  },
  { name: 'json/#.md', part: `{\n  "title": "Article #",\n  "tags": ["Telehealth", "Topic #"],\n  "draft": false\n}\n${BODY}` },
  {
    name: '_posts/2026-01-02-#.md',
    part: head('---', ['layout: post', 'title: Article # of: many', 'tags: telehealth web', 'category: News', 'author: @ann']),
  },
  {
    name: 'hexo/#.md',
    part: head('title: Article #', ['date: 2026-01-02 03:04:05', 'tags: [Telehealth, topic]', 'categories:', '  - [News, Care]'], '---'),
  },
  { name: 'vault/#.md', part: `---\naliases: [a#]\ntags: care, tele-health\n---\n#inline and #care/home\n${BODY}` },
  { name: 'pelican/#.md', part: `Title: Article #\nDate: 2026-01-02\nTags: telehealth, Topic #\nCategory: News\n\n${BODY}` },
  {
    name: 'medigy/#.md',
    part: head('---', [
      'communityTopics:',
      "- 'KLAS: Virtual Care'",
      '- KLAS: Topic #',
      'identifier: Telehealth',
      'basePath: /communities/telehealth/curated-news/',
      'featuredImage:',
      '  size: [1200, 630]',
      '  valid: true',
      'description: >-',
      '  Some text: with a colon,',
      '  over two lines.',
    ]),
  },
  {
    name: 'crlf/#.md',
    part: head('---', ['title: Article #', 'tags:', '\t- Telehealth', 'tags:', '- Tele-Health']).replaceAll('\n', '\r\n'),
  },
  { name: 'data/#.yml', part: 'name: Article #\nurl: https://news.example/#\ntags: [Telehealth]\nauthors:\n- name: Ann\n  tags: [care]\n' },
  { name: 'data/#.json', part: '{"name": "Article #", "tags": ["Telehealth", "Topic #"], "authors": [{"name": "Ann"}]}' },
  { name: 'site/#.rst', part: `Article #\n=========\n\n:date: 2026-01-02\n:tags: telehealth, Topic #\n\n${BODY}` },
];
