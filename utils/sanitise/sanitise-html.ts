// HTML of a page → HTML that is safe to publish.
import createDOMPurify, { type DOMPurify, type WindowLike } from 'dompurify';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, leads, LINKS, WITHOUT_CONTENT } from './allowed-html';
import { LIMITS } from '@/utils/core/limits';
import { type RawHtml, sourceOf } from '@/utils/core/raw-html';
import type { SafeHtml } from '@/utils/core/safe-html';
import { escapeText } from '@/utils/base/text';
import { cutBody } from './cut-body';
import { isTrackingPixel } from './tracking-pixel';

const CONFIG = {
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ADD_FORBID_CONTENTS: [...WITHOUT_CONTENT],
};
/** Of these the beginning says something, too. */
const SHOWN = new Set(['alt', 'title']);
/** Characters; what is shorter can hold no more elements than are taken. */
const LONG = 4 * LIMITS.elements;
/** Some payloads need a second pass; what is still changing after this many is shown as text. */
const PASSES = 3;

export type SanitiseHtml = (html: RawHtml) => SafeHtml;

/** Makes a sanitiser for a window, whose parser it uses; nothing is loaded and the window's document is not changed. */
export function createSanitiser(window: WindowLike): SanitiseHtml {
  const purify = createDOMPurify(window);
  allowOnlyLinksThatLead(purify);
  return (raw) => {
    const html = sourceOf(raw);
    let last = html.length > LONG ? beginningOf(html, window) : html;
    for (let pass = 0; pass < PASSES; pass += 1) {
      const next = purify.sanitize(last, CONFIG);
      if (next === last) return next as SafeHtml;
      last = next;
    }
    return purify.sanitize(last, CONFIG) === last ? (last as SafeHtml) : (escapeText(textOf(purify, last)) as SafeHtml);
  };
}

/** DOMPurify's ALLOWED_URI_REGEXP still lets `data:` through in `img src`. */
function allowOnlyLinksThatLead(purify: DOMPurify): void {
  purify.addHook('uponSanitizeAttribute', (_, data) => {
    // Its patterns would take seconds on what nobody needs.
    if (data.attrValue.length > LIMITS.address) {
      if (SHOWN.has(data.attrName)) data.attrValue = data.attrValue.slice(0, LIMITS.alt);
      else data.keepAttr = false;
    }
    if (LINKS.has(data.attrName)) data.keepAttr &&= leads(data.attrName, data.attrValue);
  });
  // Its style may be all that tells how small it is, and goes with the attributes.
  purify.addHook('beforeSanitizeAttributes', (element) => {
    if (element.nodeName === 'IMG' && isTrackingPixel(element)) element.remove();
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.nodeName === 'IMG' && !element.hasAttribute('src')) element.remove();
  });
}

/** Of what a page may hand over, so much as may be kept. */
function beginningOf(html: string, window: WindowLike): string {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  return cutBody(body) ? body.innerHTML : html;
}

const textOf = (purify: DOMPurify, html: string) => purify.sanitize(html, { RETURN_DOM_FRAGMENT: true }).textContent ?? '';
