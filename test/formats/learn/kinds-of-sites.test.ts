// Sites of every kind are learnt: each of six made-up files is written as it is by what was learnt from the other five.
import { expect, test } from 'vitest';
import { learnFormat, proveLearnt } from '@/utils/formats/learn';

const TEXTS = ['By rivers.', 'White, and first to come.', 'It smells well.', 'In spring', 'Felled by a beetle.', 'Needles, always.'];
const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];
type Site = (name: string, index: number) => { path: string; text: string };

const slug = (name: string) => name.toLowerCase();
const day = (index: number) => `2025-0${index + 1}-1${index}`;
const summer = (index: number) => index > 2 && index < 6;

const SITES: Readonly<Record<string, [site: Site, shown: readonly string[]]>> = {
  'a head of TOML with tables': [
    (name, index) => ({
      path: `content/trees/${slug(name)}/index.md`,
      text: `+++\ntitle = "${name}"\ndate = ${day(index)}\n\n[extra]\nlink = "https://${slug(name)}.example/"\n\n[taxonomies]\ntags = ["tree", "${slug(name)}"]\n+++\n${TEXTS[index]!}\n`,
    }),
    [
      'link = "{{ cleanUrl }}"',
      'tags = ["{{ topics }}"]',
      "$path: 'content/trees/{{ slug }}/index.md'",
      'date = {{ created | date: "YYYY-MM-DD" }}',
    ],
  ],
  'a file of JSON': [
    (name, index) => ({
      path: `data/${slug(name)}.json`,
      text: `{\n  "name": "${name}",\n  "url": "https://${slug(name)}.example/",\n  "height": ${index + 10},\n  "tags": [\n    "tree",\n    "${slug(name)}"\n  ]\n}\n`,
    }),
    ['"height": {{ height }}', "height: { label: 'Height', kind: number }", '"name": "{{ title }}"'],
  ],
  'a head without marks': [
    (name, index) => ({
      path: `content/${day(index)}-trees.md`,
      text: `Title: Trees ${index + 20}\nNumber: ${index + 20}\nDate: ${day(index)}\n\nHello, and welcome to the trees.\n\n${TEXTS[index]!}\n`,
    }),
    ['Date: {{ created | date: "YYYY-MM-DD" }}', 'Hello, and welcome to the trees.\n\n{{ body | markdown }}'],
  ],
  'dates in the zone of the site, with an offset that changes': [
    (name, index) => ({
      path: `posts/${slug(name)}.md`,
      text: `---\ntitle: ${name}\ndate: ${day(index)}T10:00:0${index}+0${summer(index) ? 2 : 1}:00\n---\n\n${TEXTS[index]!}\n`,
    }),
    ['$zone: Europe/Paris', 'date: {{ created | date: "YYYY-MM-DDTHH:mm:ss±hh:mm" }}'],
  ],
  'days, and moments of a day': [
    (name, index) => ({
      path: `posts/${slug(name)}.md`,
      text: `---\ntitle: ${name}\ndate: ${day(index)}${index % 2 ? '' : 'T10:00:00Z'}\n---\n\n${TEXTS[index]!}\n`,
    }),
    ['date: {{ created | date: "YYYY-MM-DD(THH:mm:ssZ)" }}'],
  ],
  'topics in one text, as Jekyll reads it': [
    (name, index) => ({
      path: `_posts/${day(index)}-${slug(name)}.md`,
      text: `---\ntitle: ${name}\ntags: ${['tree wet', 'tree', 'shrub white dry', 'tree dry', 'tree', 'shrub wet'][index]!}\n---\n${TEXTS[index]!}\n`,
    }),
    ['tags: {{ topics | join: "|||" | replace: " ", "-" | replace: "|||", " " }}'],
  ],
  'topics with commas between them': [
    (name, index) => ({
      path: `posts/${slug(name)}.md`,
      text: `---\ntitle: ${name}\ntags: ${['tree,wet land', 'tree', 'shrub,white', 'tree,dry', 'tree', 'shrub,wet land'][index]!}\n---\n${TEXTS[index]!}\n`,
    }),
    ['tags: {{ topics | join: "," }}'],
  ],
  'seconds since 1970': [
    (name, index) => ({
      path: `posts/${slug(name)}.md`,
      text: `---\ntitle: ${name}\ncreated_at: ${1_735_690_000 + index * 86_411}\n---\n${TEXTS[index]!}\n`,
    }),
    ['created_at: {{ created | date: "X" }}'],
  ],
  'dates with the names of French months': [
    (name, index) => ({
      path: `posts/${slug(name)}.md`,
      text: `---\ntitle: ${name}\ndate: 1${index} ${['janvier', 'février', 'mars', 'avril', 'mai', 'juin'][index]!} 2025\n---\n${TEXTS[index]!}\n`,
    }),
    ['date: {{ created | date: "DD MMMM YYYY", "fr" }}'],
  ],
  'lists of maps, of which some have no key': [
    (name, index) => ({
      path: `modules/${slug(name)}.yml`,
      text: `name: ${name}\nmaintainers:\n  - name: ${name} Doe\n    github: ${slug(name)}\n${index % 2 ? `    site: https://${slug(name)}.example\n` : ''}  - name: Jane ${name}\n    github: jane${index}\n`,
    }),
    ['  - name: {{ maintainers.name }}', '    site: {{ maintainers.site }}', 'kind: maps'],
  ],
  'lists of maps with a map in each': [
    (name, index) => ({
      path: `posts/${slug(name)}/index.md`,
      text: `---\ntitle: ${name}\nresources:\n  - name: photo\n    params:\n      alt: "${name} at noon"\n      top: ${index % 2 === 0}\n    src: ${slug(name)}.png\n${index % 2 ? `  - name: more of ${name}\n    src: b.png\n` : ''}---\n\n${TEXTS[index]!}\n`,
    }),
    ['    params:\n      alt: "{{ resources.paramsAlt }}"\n      top: {{ resources.paramsTop }}\n', 'paramsTop: { kind: yes-no }'],
  ],
  'lists of maps with a map in each, in JSON': [
    (name, index) => ({
      path: `data/${slug(name)}.json`,
      text: `{\n  "name": "${name}",\n  "by": [\n    {\n      "name": "${name} Doe",\n      "at": {\n        "site": "https://${slug(name)}.example/",\n        "since": ${index + 2000}\n      }\n    }\n  ]\n}\n`,
    }),
    ['"site": "{{ by.atSite }}"', '"since": {{ by.atSince }}'],
  ],
  'lines that end as on Windows': [
    (name, index) => ({
      path: `_posts/${day(index)}-${slug(name)}.md`,
      text: `---\r\ntitle: ${name}\r\ntags: [tree, ${slug(name)}]\r\n---\r\n\r\n${TEXTS[index]!}\r\n`,
    }),
    ['tags: [{{ topics }}]\r\n'],
  ],
  'comments, folders of years and a line that names the source': [
    (name, index) => ({
      path: `links/${day(index).slice(0, 4)}/${slug(name)}.md`,
      text: `---\n# about\ntitle: "${name}" # as it is\ndate: ${day(index)}\nlink: https://${slug(name)}.example/\n---\n\n${TEXTS[index]!}\n\n[Source](https://${slug(name)}.example/)\n`,
    }),
    ['# about\ntitle: "{{ title }}" # as it is', '[Source]({{ cleanUrl }})', 'links/{{ created | date: "YYYY" }}/{{ slug }}.md'],
  ],
  'keys that stay though they are empty, beside some in quotes and in brackets': [
    (name, index) => ({
      path: `_posts/${day(index)}-${slug(name)}.md`,
      text: `---\ntitle: "${name}"\nvia:${index % 3 ? '' : ` "https://${slug(name)}.example/"`}\ntags:${index % 3 ? '' : ' [tree]'}\n---\n\n${TEXTS[index]!}\n`,
    }),
    ['via: "{{ via | keep: nil }}"', 'tags: [{{ topics | keep: nil }}]'],
  ],
  'text below its key': [
    (name, index) => ({
      path: `posts/${slug(name)}.md`,
      text: `---\ntitle: ${name}\ndescription: >\n    ${TEXTS[index]!}\nhow: |\n    In ${name}\n    ${TEXTS[index]!}\n---\n\n${TEXTS[index]!}\n`,
    }),
    ['description: >\n    {{ summary }}', 'how: |\n    {{ how }}'],
  ],
  'a day in folders and in the name, after that of the head': [
    (name, index) => ({
      path: `content/news/${day(index).slice(0, 4)}/${day(index).slice(5, 7)}/${day(index)}-${slug(name)}.md`,
      text: `---\ndate: 2024-12-0${index + 1}\ntitle: ${name}\n---\n\n${TEXTS[index]!}\n`,
    }),
    ['date: {{ publishedTime | date: "YYYY-MM-DD" }}', '/{{ created | date: "MM" }}/{{ created | date: "YYYY-MM-DD" }}-{{ slug }}.md'],
  ],
  'a list of nothing, as a template left it': [
    (name, index) => ({
      path: `posts/${slug(name)}.md`,
      text: `---\ntitle: ${name}\ntags: \n- \nnote: ${TEXTS[index]!.slice(0, 4)}\n---\n\n${TEXTS[index]!}\n`,
    }),
    ['tags: \n- \n'],
  ],
  'braces of a template': [
    (name, index) => ({
      path: `_posts/${slug(name)}.md`,
      text: `---\ntitle: ${name}\nlink: https://${slug(name)}.example/\n---\n\n${TEXTS[index]!}\n\n{{ page.link }}\n`,
    }),
    ['{{ "{{" }} page.link }}'],
  ],
};

test.for(Object.keys(SITES))('%s', (kind) => {
  const [site, shown] = SITES[kind]!;
  const samples = NAMES.map(site);
  const { source, problems } = learnFormat(samples);
  expect(problems).toEqual([]);
  for (const part of shown) expect(source).toContain(part);
  const { files, ...counts } = proveLearnt(samples);
  expect(files.filter(({ is }) => is !== 'same').map(({ path, spans }) => [path, spans.filter(({ is }) => is !== 'same')])).toEqual([]);
  expect(counts).toEqual({ same: 6, means: 6, of: 6 });
});

test('what all files have in a script or in what runs on a click is not written with words of a page', () => {
  for (const line of ['<script>x = "TITLE"</script>', '<a onclick="x(\'TITLE\')">x</a>', '<script type="a">\n{"x": "TITLE"}\n</script>']) {
    const files = NAMES.map((name, index) => ({
      path: `posts/${slug(name)}.md`,
      text: `---\ntitle: A ${name}\n---\n\n${TEXTS[index]!}\n\n${line.replace('TITLE', `A ${name}`)}\n`,
    }));
    const { source, problems } = learnFormat(files);
    expect(source).toMatch(/---\n\n\{\{ body \| markdown \}\}\n$/);
    expect(problems.map(([name, key]) => [name, key])).toEqual([['learn_keyFailed', '$body']]);
  }
});
