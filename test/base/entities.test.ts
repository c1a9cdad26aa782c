import { expect, test } from 'vitest';
import { decodeEntities } from '@/utils/base/entities';

test.for([
  ['AT&amp;amp;T', 'AT&T'],
  ['it&amp;#8217;s', 'it’s'],
  ['caf&eacute; &#x2014; &Uuml;ber', 'café — Über'],
  ['R&D, a & b; &unknown; &#0; &#xd800;', 'R&D, a & b; &unknown; &#0; &#xd800;'],
] as const)('%j is read as %j', ([text, read]) => {
  expect(decodeEntities(text)).toBe(read);
});
