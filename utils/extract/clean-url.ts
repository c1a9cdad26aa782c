// The address of an article, without what only counts clicks.

const TRACKING = [
  /^utm_/, /^mc_[ce]id$/, /^mkt_tok$/, /^_hs(enc|mi)$/, /^hsCtaTracking$/, /^vero_/, /^oly_(anon|enc)_id$/,
  /^(fb|g|y|ms|twcl|dcl|wbra|gbra|ttcl|li_fat_|sccl|irclick)(cl)?id$/, /^gclsrc$/, /^igshid?$/, /^ref_?src$/, /^cmpid$/,
  /^__twitter_impression$/, /^s_cid$/, /^spm$/, /^trk$/, /^wt_mc$/, /^at_(campaign|medium|custom\d)$/,
];

/** A fragment that names a view of a single-page site rather than a place on a page. */
const ROUTE = /^#(!|\/)/;

/** `url` without tracking parameters and pointless fragments; its other bytes untouched. Throws where it is no URL. */
export function cleanUrl(url: string): string {
  const clean = new URL(url);
  // Rebuilding the query through URLSearchParams would rewrite the parameters that stay.
  const kept = clean.search.slice(1).split('&').filter((pair) => {
    const name = pair.split('=', 1)[0] ?? '';
    return pair !== '' && !TRACKING.some((rule) => rule.test(name));
  });
  clean.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  if (!ROUTE.test(clean.hash)) clean.hash = '';
  return clean.href;
}
