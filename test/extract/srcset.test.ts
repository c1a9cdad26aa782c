import { expect, test } from 'vitest';
import { pickSource } from '@/utils/extract/repair/srcset';

test.for([
  ['a.jpg 400w, b.jpg 1200w, c.jpg 2400w', 'b.jpg'],
  ['c.jpg 2400w, b.jpg 1300w, a.jpg 400w', 'b.jpg'],
  ['a.jpg 300w, b.jpg 600w', 'b.jpg'],
  ['a.jpg, b.jpg 2x, c.jpg 3x', 'b.jpg'],
  ['a.jpg 1x', 'a.jpg'],
  ['only.jpg', 'only.jpg'],
  [
    'https://cdn.example.org/w_400,c_fit/a.jpg 400w, https://cdn.example.org/w_1400,c_fit/a.jpg 1400w',
    'https://cdn.example.org/w_1400,c_fit/a.jpg',
  ],
  ['a.jpg 400w,b.jpg 1200w', 'b.jpg'],
  ['', null],
] as const)('of %j is taken %j', ([set, picked]) => {
  expect(pickSource(set)).toBe(picked);
});
