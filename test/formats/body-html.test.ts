import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyHtml } from '@/utils/formats/body-html';

test.for([
  ['an empty body stays empty', '  \n ', ''],
  ['what is well stays', '<p>a&nbsp;b &amp; c</p><p>d</p>', '<p>a&nbsp;b &amp; c</p><p>d</p>'],
  ['line breaks and the indentation around them become one space', '<p>a\n  b  c\r\n\r\n</p>\n\n<p>d</p>', '<p>a b  c </p> <p>d</p>'],
  ['line breaks in <pre> stay, as references', '<p>\n</p><pre><code>a\n\n  b\r\nc</code></pre>\n<p>d</p>', '<p> </p><pre><code>a&#10;&#10;  b&#10;c</code></pre> <p>d</p>'],
  ['line breaks in attributes become spaces', '<p><img alt="a\n\nb" src="https://x.example/"></p>', '<p><img alt="a b" src="https://x.example/"></p>'],
  ['what looks like a tag in an attribute is none', '<p><img alt="a > <pre> \n b">\n</p>', '<p><img alt="a &gt; &lt;pre&gt;   b"> </p>'],
  ['comments are dropped', '<p>a<!--more-->b<!-- \n --></p>', '<p>ab</p>'],
  ['a comment that is never closed is dropped', '<p>a</p><!-- x', '<p>a</p>'],
  ['what looks like a comment in an attribute is none', '<p title="<!--more-->">b</p>', '<p title="&lt;!--more--&gt;">b</p>'],
  ['a comment between braces joins them, and they are still escaped', '<p>{<!-- -->{ x }}</p>', '<p>&#123;{ x }}</p>'],
  ['shortcodes of Hugo are inert', '<p>{{% gist evil 8 %}} {{< param x >}}</p>', '<p>&#123;&#123;% gist evil 8 %}} &#123;{< param x >}}</p>'],
  ['tags of Jekyll and comments of Nunjucks are inert', '<p>{% raw %} {# x #}</p>', '<p>&#123;% raw %} &#123;# x #}</p>'],
  ['many braces are inert', '<p>{{{{ {{%</p>', '<p>&#123;&#123;&#123;{ &#123;&#123;%</p>'],
  ['braces in attributes are inert', '<p><a href="https://x.example/?{{x}}" title="{%">a</a></p>', '<p><a href="https://x.example/?&#123;{x}}" title="&#123;%">a</a></p>'],
  ['a brace alone stays', '<p>{ a } {&#123; {b</p>', '<p>{ a } {&#123; {b</p>'],
  ['braces on both sides of a tag stay', '<p>{<b></b>{ x</p>', '<p>{<b></b>{ x</p>'],
  ['a bare text becomes a paragraph', ' a *b* ', '<p>a *b*</p>'],
  ['a bare inline element becomes a paragraph', '<a href="https://x.example/">a</a>', '<p><a href="https://x.example/">a</a></p>'],
  ['a text before a block becomes a division', 'a <p>b</p>', '<div>a <p>b</p></div>'],
  ['a name that begins like a block is none', '<picture></picture>', '<p><picture></picture></p>'],
  ['half a character becomes the sign for it', '<p>\ud83d</p>', '<p>\ufffd</p>'],
] as [string, string, string][])('%s', ([, html, expected]) => {
  expect(bodyHtml(html)).toBe(expected);
});

const piece = fc.constantFrom(
  '<p>', '</p>', '<pre>', '</pre>', '<div>', '<b>', '</b>', '<a href="', '">', '"', '<', '>', '<!--', '-->', '<!-', '- -', '{', '{', '%', '#', '}',
  '\n', '\r', '\r\n', ' ', '    ', '\t', '\f', '&', '&#123;', '&#10;', '&nbsp;', 'a', '{{<', '---', '*', '\u2028', '🩺', '\ud83d',
);

test('whatever comes in, the laws hold, and hold again', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: piece }, fc.string({ maxLength: 4 })), { maxLength: 30 }), (pieces) => {
      const body = bodyHtml(pieces.join(''));
      expect(body).not.toMatch(/[\r\n]|\{[{%#]|<!--|^\s/);
      expect(body).toMatch(/^(<[a-z]|$)/i);
      expect(bodyHtml(body)).toBe(body);
    }),
    { numRuns: 3000 },
  );
});
