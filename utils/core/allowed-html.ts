// What the sanitiser lets through.

export const ALLOWED_TAGS = [
  'p', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code',
  'em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup', 'a', 'img', 'figure', 'figcaption',
  'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'hr', 'dl', 'dt', 'dd',
  'abbr', 'cite', 'q', 'time', 'del', 'ins', 'mark', 'small', 'span', 'div',
  'picture', 'source', 'wbr', 'kbd', 'samp', 'var',
] as const;

export const ALLOWED_ATTRIBUTES = [
  'href', 'src', 'alt', 'title', 'width', 'height', 'colspan', 'rowspan', 'scope',
  'lang', 'dir', 'datetime', 'cite', 'start', 'reversed',
] as const;

export const ALLOWED_LINK_SCHEMES = ['https:', 'http:', 'mailto:'] as const;
