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
    `[a ${WRITTEN} **b**](https://x.example/) ![${WRITTEN}](https://x.example/a.png)\n\n` +
      `Source: [${WRITTEN}](https://www.example.org/tea), ![${WRITTEN}](a.png) \\[x\\](javascript:HIT(1)) \\\\\\]\n`,
  );
});

test('an image in a link stays one', async () => {
  const body = SafeHtml.parse('<p><a href="https://x.example/"><img src="https://x.example/a.png" alt="[a]"></a></p>');
  expect(await fileOf('$path: a.md\n\n{{ body | markdown }}\n', { body })).toBe(
    '[![&#91;a&#93;](https://x.example/a.png)](https://x.example/)\n',
  );
});
