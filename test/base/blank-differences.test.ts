import { expect, test } from 'vitest';
import { blankDifferences } from '@/utils/base/blank-differences';

test.for([
  ['id: 111111', 'id: 222222', 'id: …'],
  ["date: '2001-01-01T01:01:01.100000Z'", "date: '2002-02-02T02:02:02.200000Z'", "date: '…'"],
  ['a/b/96c4d11b-bfd6.md', 'a/b/96c4d11b-c0de.md', 'a/b/….md'],
  ['href: 11-featuredImage.png', 'href: 22-featuredImage.png', 'href: ….png'],
  ['link: /api/v3/attachments/1/content', 'link: /api/v3/attachments/2/content', 'link: /api/v3/attachments/…/content'],
  ['title: 1 of 2, 3', 'title: 1 of 2, 3', 'title: 1 of 2, 3'],
  ['a: 1 and 1', 'a: 2 and 2', 'a: … and …'],
  ['same\nid: 1\nsame: 1', 'same\nid: 2\nsame: 1', 'same\nid: …\nsame: 1'],
  ['', '', ''],
])('%j beside %j is %j', ([text, other, blanked]) => {
  expect(blankDifferences(text!, other!, '…')).toBe(blanked);
});
