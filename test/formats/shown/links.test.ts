// What stands between the brackets of a link: marked, which Hexo has, takes backslashes before brackets away there, and reads the rest again.
import { expect, test } from 'vitest';
import { SafeHtml } from '@/utils/core/safe-html';
import { fileOf } from './an-article';

const SOURCE = '$path: a.md\n\n{{ body | markdown }}\n\nSource: [{{ siteName }}]({{ cleanUrl }}), ![{{ title }}](a.png) {{ siteName }}\n';
const HOSTILE = '[x](javascript:HIT(1)) \\]';
const WRITTEN = '&#91;x&#93;(javascript:HIT(1)) \\\\&#93;';

test('no bracket of a text does', async () => {
  const body = SafeHtml.parse(
    `<p><a href="https://x.example/">a ${HOSTILE} <b>b</b></a> <img src="https://x.example/a.png" alt="${HOSTILE}"></p>`,
  );
  expect(await fileOf(SOURCE, { body, siteName: HOSTILE, title: HOSTILE })).toBe(
    `[a ${WRITTEN} **b**](https://x.example/) ![${WRITTEN.replace(/&(?=#93;$)/, '\u2060&')}](https://x.example/a.png)\n\n` +
      `Source: [${WRITTEN}](https://www.example.org/tea), ![${WRITTEN}](a.png) \\[x\\](javascript:HIT(1)) \\\\\\]\n`,
  );
});

test('marks of generators, and references to what is no character, are not written', async () => {
  const body = SafeHtml.parse('<p>a &lt;!--swig\ufffc0--&gt; <code>&lt;!--code\ufffc1--&gt;</code></p><pre>&lt;!--swig\ufffc0--&gt;</pre>');
  const file = await fileOf('$path: a.md\n---\ntitle: {{ title }}\n---\n\n{{ body | markdown }}\n', {
    body,
    title: 'a &#xD800; &#x41; &#1114112;',
  });
  expect(file).not.toContain('\ufffc');
  expect(file).toContain('a & #xD800; &#x41; & #1114112;');
});

test('an image in a link stays one', async () => {
  const body = SafeHtml.parse('<p><a href="https://x.example/"><img src="https://x.example/a.png" alt="[a]"></a></p>');
  expect(await fileOf('$path: a.md\n\n{{ body | markdown }}\n', { body })).toBe(
    '[![&#91;a&#93;](https://x.example/a.png)](https://x.example/)\n',
  );
});
