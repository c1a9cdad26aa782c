/** The plain theme that all the sites have, in each generator's words: it escapes what is not HTML. */

/** A secret of the site: printed anywhere, somebody's template ran. Never written so in a payload. */
export const SECRET = 'SECRET-7421-OF-THE-SITE';
export const CANARY = 'CANARY-EXPANDED';

/** First in every page: counts what runs, by its calls and by what the policy says it would have stopped. */
const DETECTOR = `<script nonce="theme" data-theme>(function () {
  var hits = window.hits = [];
  ['alert', 'confirm', 'prompt', 'print', 'open', 'HIT', 'fetch'].forEach(function (name) {
    window[name] = function () { hits.push(name); return null; };
  });
  document.addEventListener('securitypolicyviolation', function (event) { hits.push('policy: ' + event.effectiveDirective); });
})()</script>`;

/** How a generator writes each value. */
export interface Words {
  title: string;
  description: string;
  /** Topics, each in an `li` with `data-theme`. */
  topics: string;
  content: string;
  /** A `script` of data, or nothing. */
  data?: string;
}

export const theme = ({ title, description, topics, content, data = '' }: Words): string =>
  `<!doctype html><html lang="en" data-theme><head data-theme><meta charset="utf-8" data-theme>${DETECTOR}<title data-theme>${title}</title>` +
  `<meta name="description" content="${description}" data-theme>${data}</head><body data-theme><h1 title="${title}" data-theme>${title}</h1>` +
  `<p data-theme>${description}</p><ul data-theme>${topics}</ul><main id="content" data-theme>${content}</main><footer id="after" data-theme>end</footer></body></html>`;
