import { expect, test } from 'vitest';
import { repairText } from '@/utils/extract/repair/repair-text';
import { parsePage } from './document';

test.for([
  ['<p>Tom &amp;amp; Jerry&amp;#8217;s <b>caf&amp;eacute;</b></p>', '<p>Tom &amp; Jerry’s <b>café</b></p>'],
  ['<p>cafe\u0301</p>', '<p>café</p>'],
  ['<p>Write <code>&amp;amp;</code>, and <pre>e\u0301</pre></p>', '<p>Write <code>&amp;amp;</code>, and </p><pre>e\u0301</pre><p></p>'],
  [
    '<p>An element begins with &amp;lt; and an ampersand is &amp;amp;.</p>',
    '<p>An element begins with &amp;lt; and an ampersand is &amp;amp;.</p>',
  ],
  ['<p>R&amp;D, AT&amp;T</p>', '<p>R&amp;D, AT&amp;T</p>'],
] as const)('the text of %s is %s', ([html, repaired]) => {
  const { body } = parsePage(`<body>${html}</body>`);
  repairText(body);
  expect(body.innerHTML).toBe(repaired);
});
