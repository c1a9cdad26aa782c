// Which blocks of a page stand around its article: by the tags and the names of the parts that they stand in.
import { namedAs } from '../words/any-of';
import type { PageBlock } from './page-blocks';

/** Tags and names of what stands around an article. */
const FURNITURE = 'nav, aside, footer, form, dialog, figure, [role="navigation"], [role="complementary"], [role="dialog"], [hidden]';
const NAMED = namedAs(
  [
    ...['comment', 'disqus', 'related', 'recommend', 'promo', 'newsletter', 'subscri', 'sidebar', 'author', 'share', 'social', 'cookie'],
    ...['consent', 'sponsor', 'advert', 'paywall', 'testimonial', 'footer', 'breadcrumb', 'popup', 'modal', 'banner', 'teaser', 'card'],
    ...[
      'caption',
      'credit',
      'disclaimer',
      'table-of-contents',
      'review',
      'rating',
      'faq-nav',
      'outbrain',
      'taboola',
      'donat',
      'support-us',
    ],
    ...['signup', 'sign-up', 'more-from', 'more-on', 'more-stories', 'read-more', 'read-next'],
  ],
  ['bio', 'menu', 'toc', 'widget'],
);

/** Whether a block stands in a part of `scope` that is marked or called as what stands around an article. */
export const standsAround = ({ element, above }: PageBlock, scope: Element): boolean => {
  const inside = above.slice(0, above.indexOf(scope));
  return [element, ...inside].some(
    (one) =>
      one.matches(FURNITURE) ||
      (NAMED.test(`${one.getAttribute('class') ?? ''} ${one.id}`.replaceAll('elementor-widget', '')) && !opensWithHeading(one)),
  );
};

/** A section of the text, whatever it is called: a heading, and paragraphs beside it. */
export const opensWithHeading = (element: Element): boolean =>
  (element.nodeName === 'SECTION' || (element.nodeName === 'DIV' && element.textContent.length >= A_SECTION)) &&
  /^H[2-4]$/.test(element.firstElementChild?.nodeName ?? '') &&
  element.firstElementChild?.nextElementSibling?.nodeName === 'P' &&
  element.querySelector('a, form, button, input, img') === null;

/** Characters: what is shorter and no section by its element is a box. */
const A_SECTION = 160;
