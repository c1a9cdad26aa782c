import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyHtml } from '@/utils/formats/body-html';
import { STANDS_ALONE } from '@/utils/base/html/html-tags';
import { htmlTree } from '@/utils/base/html/html-tree';

test.for([
  ['an empty body stays empty', '  \n ', ''],
  ['what is well stays', '<p>a&nbsp;b &amp; c</p><p>d</p>', '<p>a&nbsp;b &amp; c</p><p>d</p>'],
  ['line breaks and the indentation around them become one space', '<p>a\n  b  c\r\n\r\n</p>\n\n<p>d</p>', '<p>a b  c </p> <p>d</p>'],
  [
    'line breaks in <pre> stay, as references',
    '<p>\n</p><pre><code>a\n\n  b\r\nc</code></pre>\n<p>d</p>',
    '<p> </p><pre><code>a&#10;&#10;  b&#10;c</code></pre> <p>d</p>',
  ],
  [
    'line breaks in attributes become spaces',
    '<p><img alt="a\n\nb" src="https://x.example/"></p>',
    '<p><img alt="a b" src="https://x.example/"></p>',
  ],
  ['what looks like a tag in an attribute is none', '<p><img alt="a > <pre> \n b">\n</p>', '<p><img alt="a &gt; &lt;pre&gt;   b"> </p>'],
  ['comments are dropped', '<p>a<!--more-->b<!-- \n --></p>', '<p>ab</p>'],
  ['a comment that is never closed is dropped', '<p>a</p><!-- x', '<p>a</p>'],
  ['what looks like a comment in an attribute is none', '<p title="<!--more-->">b</p>', '<p title="&lt;!--more--&gt;">b</p>'],
  ['a comment between braces joins them, and they are still escaped', '<p>{<!-- -->{ x }}</p>', '<p>&#123;{ x }}</p>'],
  [
    'shortcodes of Hugo are inert',
    '<p>{{% gist evil 8 %}} {{< param x >}}</p>',
    '<p>&#123;&#123;% gist evil 8 %}} &#123;{&lt; param x >}}</p>',
  ],
  ['tags of Jekyll and comments of Nunjucks are inert', '<p>{% raw %} {# x #}</p>', '<p>&#123;% raw %} &#123;# x #&#125;</p>'],
  ['many braces are inert', '<p>{{{{ {{%</p>', '<p>&#123;&#123;&#123;{ &#123;&#123;%</p>'],
  [
    'braces in attributes are inert',
    '<p><a href="https://x.example/?{{x}}" title="{%">a</a></p>',
    '<p><a href="https://x.example/?&#123;{x}}" title="&#123;%">a</a></p>',
  ],
  [
    'what Hugo marks its own places with is no mark',
    '<p>__hdeferred/ HAHAHUGOSHORTCODE0s0HBHB</p><img alt="HAHAHUGOSHORTCODE" src="https://x.example/__hdeferred/x">',
    '<p>&#95;_hdeferred/ &#72;AHAHUGOSHORTCODE0s0HBHB</p><p><img alt="&#72;AHAHUGOSHORTCODE" src="https://x.example/&#95;_hdeferred/x"></p>',
  ],
  [
    'what would be a link to Markdown within HTML is none',
    '<p>[x](javascript:alert(1)) ![x](x) [a][b] [1]</p>',
    '<p>[x&#93;(javascript:alert(1)) ![x&#93;(x) [a&#93;[b] [1]</p>',
  ],
  ['a brace alone stays', '<p>{ a } {&#123; {b</p>', '<p>{ a } {&#123; {b</p>'],
  ['braces on both sides of a tag stay', '<p>{<b></b>{ x</p>', '<p>{<b></b>{ x</p>'],
  ['a bare text becomes a paragraph', ' a *b* ', '<p>a *b*</p>'],
  ['a bare inline element becomes a paragraph', '<a href="https://x.example/">a</a>', '<p><a href="https://x.example/">a</a></p>'],
  ['a text before a block becomes a paragraph', 'a <p>b</p>', '<p>a</p> <p>b</p>'],
  [
    'an image, a link and a text between blocks become paragraphs',
    '<p>a</p><img src="https://x.example/i.png"><p>b</p><a href="https://x.example/">c</a> d',
    '<p>a</p><p><img src="https://x.example/i.png"></p><p>b</p><p><a href="https://x.example/">c</a> d</p>',
  ],
  [
    'a link around blocks is put into a division',
    '<a href="https://x.example/"><div>a</div><p>b</p></a>',
    '<div><a href="https://x.example/"><div>a</div><p>b</p></a></div>',
  ],
  [
    'a paragraph that holds a block becomes a division',
    '<p lang="de">a<ul><li>b</li></ul>c</p>',
    '<div lang="de">a<ul><li>b</li></ul>c</div>',
  ],
  [
    'what is not ended is ended, what ends nothing is left out',
    '</div><p><b>a<p>b</i><ul><li>c<li>d</ul>',
    '<p><b>a</b></p><div>b<ul><li>c</li><li>d</li></ul></div>',
  ],
  ['parts of a table without a table lose their tags', '<td>a</td><p>b</p>', '<p>a</p><p>b</p>'],
  [
    'rows and cells of a table end one another',
    '<table><tr><td>a<td>b<tr><td>c</table>',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
  ],
  [
    'spaces that would begin a block of code become one',
    '<p>a</p>     <p>b</p>\t<pre>  c\td</pre>',
    '<p>a</p> <p>b</p> <pre>  c&#9;d</pre>',
  ],
  [
    'attributes are written as a browser writes them',
    '<P Title=\'a "b"\' lang=de hidden>c<br/></P>',
    '<p Title="a &quot;b&quot;" lang="de" hidden="">c<br></p>',
  ],
  ['what looks like a declaration or an instruction is text', '<p><?php x ?><!x></p>', '<p>&lt;?php x ?>&lt;!x></p>'],
  ['a script that a format brings stays what it is', '<script>if (a<b) {\n x() }</script>', '<p><script>if (a<b) { x() }</script></p>'],
  [
    'names of pictures are inert, in text and in addresses',
    '<p>:x: a:b:c 12:30:45 <a href="https://x.example:8080/:id:/?a=:+1:">:id:</a></p>',
    '<p>&#58;x: a&#58;b:c 12&#58;30:45 <a href="https://x.example:8080/&#58;id:/?a=&#58;+1:">&#58;id:</a></p>',
  ],
  [
    'lists of attributes and options of kramdown are inert',
    '<p>{: onerror="x"} {::nomarkdown} {!file!}</p>',
    '<p>&#123;: onerror="x"} &#123;::nomarkdown} &#123;!file!}</p>',
  ],
  ['controls are left out', '<p>a\u0002b\u0000</p>', '<p>ab</p>'],
  ['a name that begins like a block is none', '<picture></picture>', '<p><picture></picture></p>'],
  [
    'the name of a custom element, which no sanitiser can take away, is left out',
    '<p is="" lang="de" title="is=&quot;&quot;">is=""</p>',
    '<p lang="de" title="is=&quot;&quot;">is=""</p>',
  ],
  ['half a character becomes the sign for it', '<p>\ud83d</p>', '<p>\ufffd</p>'],
] as [string, string, string][])('%s', ([, html, expected]) => {
  expect(bodyHtml(html)).toBe(expected);
});

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<pre>',
  '</pre>',
  '<div>',
  '<b>',
  '</b>',
  '<a href="',
  '">',
  '"',
  '<',
  '>',
  '<!--',
  '-->',
  '<!-',
  '- -',
  '{',
  '{',
  '%',
  '#',
  '}',
  '<ul>',
  '<li>',
  '</ul>',
  '<table>',
  '<td>',
  '</table>',
  '<a>',
  '</a>',
  '<h2>',
  '<img src="x">',
  '<br/>',
  "'",
  '=',
  ':x:',
  '#}',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '    ',
  '\t',
  '\f',
  '&',
  '&#123;',
  '&#10;',
  '&nbsp;',
  'a',
  '{{<',
  '---',
  '*',
  '\u2028',
  '🩺',
  '\ud83d',
);

test('whatever comes in, the laws hold, and hold again', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: piece }, fc.string({ maxLength: 4 })), { maxLength: 30 }), (pieces) => {
      const body = bodyHtml(pieces.join(''));
      expect(body).not.toMatch(/[\r\n]|\{[{%#]|#\}|:\w+:|<!--|^\s/);
      const tops = [...htmlTree(body)].filter((node) => node !== ' ');
      expect(tops.every((node) => typeof node !== 'string' && STANDS_ALONE.has(node.name))).toBe(true);
      expect(bodyHtml(body)).toBe(body);
    }),
    { numRuns: 3000 },
  );
});

test.for(['<div>', '<b>', '<ul><li>', '<a>', '<p>', '<b><p>'])(
  '%s a thousand times over is cut to what every generator can hold',
  (tag) => {
    const body = bodyHtml(`${tag.repeat(1000)}x`);
    expect(body).toContain('x');
    let [depth, deepest] = [0, 0];
    for (const [, slash] of body.matchAll(/<(\/?)[a-z]/g)) deepest = Math.max(deepest, (depth += slash ? -1 : 1));
    expect({ depth, within: deepest <= 200 }).toEqual({ depth: 0, within: true });
    expect(bodyHtml(body)).toBe(body);
  },
);

test.for([
  '<',
  '<a',
  '<a ',
  '<a "',
  "<a '",
  '<a b=',
  '<a b="c"',
  '<!--',
  '<p>',
  '<b>',
  '</b>',
  '<b></i>',
  '<script>',
  '<td>',
  '<table>',
  '<pre>\n',
  ' ',
  '\n',
  '{',
  ':',
  ':x',
  '&',
  '<a =',
  '"<',
])('%j over and over takes time in proportion', { retry: 3 }, (piece) => {
  const timeOf = (times: number) => {
    const html = piece.repeat(times);
    return Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        bodyHtml(html);
        return performance.now() - start;
      }),
    );
  };
  // Four times as long takes sixteen times as long where the time grows with the square.
  expect(timeOf(80_000)).toBeLessThan(10 * Math.max(timeOf(20_000), 20));
});
