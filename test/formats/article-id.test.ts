import { expect, test } from 'vitest';
import { articleId } from '@/utils/formats/article-id';
import { article4078, otherCommunity } from './sample-article';

const alone = { ...article4078, registration: null };

test('an article has the id of its work package', () => {
  expect(articleId(article4078)).toBe(4078);
});

test('without one, the id is the first 48 bits of the UUID of clean URL and community', () => {
  // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'https://a.example/b|nursing').int >> 80)"
  expect(articleId({ ...alone, cleanUrl: 'https://a.example/b', community: otherCommunity })).toBe(247709938660451);
});

test('a copy that was asked for has an id of its own, and the first has the id of before', () => {
  const article = { ...alone, cleanUrl: 'https://a.example/b', community: otherCommunity };
  expect(articleId({ ...article, copy: 0 })).toBe(247709938660451);
  // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'https://a.example/b|nursing|1').int >> 80)"
  expect(articleId({ ...article, copy: 1 })).toBe(52275990993069);
});

test('another community, or another clean URL, is another id; anything else is not', () => {
  const id = articleId(alone);
  expect(articleId({ ...alone, community: otherCommunity })).not.toBe(id);
  expect(articleId({ ...alone, cleanUrl: `${alone.cleanUrl}#` })).not.toBe(id);
  expect(articleId({ ...alone, title: 'x', curator: 'y', url: 'https://z.example/' })).toBe(id);
});
