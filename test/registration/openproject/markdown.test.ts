// An excerpt as Markdown says what the page said, and nothing of it is read as more than text.
import { expect, test } from 'vitest';
import { markdownOf } from '@/utils/registration/openproject/content/markdown';

test.for<[html: string, markdown: string]>([
  ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['<p>A <em>fine</em> and <strong>bold </strong>word</p>', 'A *fine* and **bold** word'],
  ['<p><a href="https://a.example/x_y?a=1&amp;b=2">a [link]</a></p>', '[a \\[link\\]](<https://a.example/x_y?a=1&b=2>)'],
  ['<p><a href="javascript:alert(1)">text</a></p>', 'text'],
  ['<ul><li>one</li><li>two<ul><li>deeper</li></ul></li></ul>', '- one\n- two\n\n  - deeper'],
  ['<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
  ['<blockquote><p>Said.</p><p>Again.</p></blockquote>', '> Said.\n> \n> Again.'],
  ['<h2>Of <em>it</em></h2><p>x</p>', '## Of *it*\n\nx'],
  ['<pre><code>if (a &lt; b) {\n  c();\n}</code></pre>', '```\nif (a < b) {\n  c();\n}\n```'],
  ['<p>use <code>a`b</code></p>', 'use ``a`b``'],
  ['<p>line<br>break</p>', 'line\\\nbreak'],
  ['<p># no heading</p><p>- no list</p><p>1. neither</p>', '\\# no heading\n\n\\- no list\n\n1\\. neither'],
  ['<p>*not* _so_ &lt;b&gt; &amp;amp; #12 @anna [x](y) `z`</p>', '\\*not\\* \\_so\\_ \\<b\\> \\&amp; \\#12 \\@anna \\[x\\](y) \\`z\\`'],
  ['<figure><img src="https://a.example/i.png" alt="x"><figcaption>What it shows</figcaption></figure>', 'What it shows'],
  ['<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>', 'A – B\n\n1 – 2'],
  ['', ''],
])('%s', ([html, markdown]) => {
  expect(markdownOf(html)).toBe(markdown);
});
