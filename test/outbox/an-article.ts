/** An article with as little in it as will do, as it is given to the outbox. */
import { Article } from '@/utils/core/article';
import { NO_FIELDS } from '@/utils/core/clip';

const { description: _description, ...noPageFields } = NO_FIELDS;

export const anArticle = (title: string, change: Partial<Article> = {}): Article => ({
  ...noPageFields,
  title,
  lang: 'en',
  summary: '',
  url: `https://example.org/${title}`,
  cleanUrl: `https://example.org/${title}`,
  body: Article.shape.body.parse(`<p>${title}</p>`),
  image: null,
  topics: [],
  community: { name: 'Telehealth', slug: 'telehealth' },
  contentType: { name: 'News', slug: 'news', archetype: 'news' },
  curator: 'Vinit',
  site: { name: 'Medigy', slug: 'medigy', contentRoot: 'content' },
  registration: null,
  created: '2026-11-21T08:00:00.000Z',
  changed: '2026-11-21T08:00:00.000Z',
  ...change,
});
