/** What a published body may hold, written down here a second time: a list that has grown in the product is to be noticed. */
import { CANARY, SECRET } from './sites/theme.ts';
import type { Allowed } from './look.ts';

const TAGS = `p br h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong b i u s sub sup a img figure figcaption table thead tbody
tfoot tr th td caption hr dl dt dd abbr cite q time del ins mark small span div picture source wbr kbd samp var`;
const ATTRIBUTES = 'href src alt title width height colspan rowspan scope lang dir datetime cite start reversed';

export const ALLOWED: Allowed = { tags: TAGS.split(/\s+/), attributes: ATTRIBUTES.split(' '), canaries: [CANARY, SECRET] };
