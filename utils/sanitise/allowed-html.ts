// What the sanitiser lets through.

export const ALLOWED_TAGS = [
  'p',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'em',
  'strong',
  'b',
  'i',
  'u',
  's',
  'sub',
  'sup',
  'a',
  'img',
  'figure',
  'figcaption',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'caption',
  'hr',
  'dl',
  'dt',
  'dd',
  'abbr',
  'cite',
  'q',
  'time',
  'del',
  'ins',
  'mark',
  'small',
  'span',
  'div',
  'picture',
  'source',
  'wbr',
  'kbd',
  'samp',
  'var',
] as const;

export const ALLOWED_ATTRIBUTES = [
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'colspan',
  'rowspan',
  'scope',
  'lang',
  'dir',
  'datetime',
  'cite',
  'start',
  'reversed',
] as const;

const ALLOWED_LINK_SCHEMES = new Set(['https:', 'http:', 'mailto:']);

/** Attributes that hold links. */
export const LINKS: ReadonlySet<string> = new Set(['href', 'src', 'cite']);

/** Whether what an attribute says leads anywhere. Nothing is shown of a `mailto:`. */
export function leads(attribute: string, link: string): boolean {
  const protocol = URL.parse(link)?.protocol ?? '';
  return ALLOWED_LINK_SCHEMES.has(protocol) && !(attribute === 'src' && protocol === 'mailto:');
}

/**
 * Of these the content goes with the element; of others that are not allowed it stays. DOMPurify knows more of them by itself: see
 * `KNOWN_WITHOUT_CONTENT`.
 */
export const WITHOUT_CONTENT = ['button', 'form', 'select', 'textarea', 'dialog', 'object', 'embed', 'canvas'] as const;

/** Its own FORBID_CONTENTS, for who takes a body apart before it gets there. */
export const KNOWN_WITHOUT_CONTENT = [
  'annotation-xml',
  'audio',
  'colgroup',
  'desc',
  'foreignobject',
  'head',
  'iframe',
  'math',
  'mi',
  'mn',
  'mo',
  'ms',
  'mtext',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
  'script',
  'selectedcontent',
  'style',
  'svg',
  'template',
  'title',
  'video',
  'xmp',
] as const;
