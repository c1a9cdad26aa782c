// Query parameters that count clicks and change nothing on the page. A newcomer adds a row. (Why a table of ours: docs/adr/0001.)
import { decodePart } from '@/utils/base/address/decode-part';

interface Tracking {
  /** Whose they are. */
  of: string;
  /** Where they mean only this; everywhere, where it is left out. */
  host?: RegExp;
  path?: RegExp;
  name: RegExp;
  /** Where only such values count clicks. */
  value?: RegExp;
}

const TRACKING: Tracking[] = [
  {
    of: 'Google Analytics and Ads',
    name: /^(?:utm_.+|ga_(?:source|medium|term|content|campaign|place)|gclid|gclsrc|dclid|gbraid|wbraid|_ga|_gl|gad_(?:source|campaignid)|srsltid)$/,
  },
  { of: 'Meta', name: /^(?:fbclid|fb_(?:action_ids|action_types|source|ref)|igshid?|igsh|mibextid|__tn__|__cft__(?:\[\d+\])?)$/ },
  {
    of: 'Microsoft, Yandex, TikTok, Twitter, LinkedIn, Reddit, Snapchat, Pinterest',
    name: /^(?:msclkid|ms_clkid|yclid|ysclid|_openstat|ttclid|twclid|__twitter_impression|li_fat_id|trk(?:info|email)?|rdt_cid|sccid|epik)$/i,
  },
  { of: 'Matomo and Piwik', name: /^(?:pk|mtm|matomo|piwik)_(?:campaign|cpn|source|medium|keyword|kwd|content|cid|group|placement)$/ },
  { of: 'HubSpot', name: /^(?:_hsenc|_hsmi|__hs(?:sc|tc|fp)|hsa_.+|hsCtaTracking|hss_channel)$/ },
  {
    of: 'Outbrain, Taboola, Cxense',
    name: /^(?:dicbo|ob(?:OrigUrl|_click_id)|OutbrainClickId|tblci|tblclid|cx_(?:test\w+|artPos|exp\w+)|cxrecs_s)$/,
  },
  {
    of: 'Mailchimp, Marketo, Eloqua, Drip, Vero, Olytics, Klaviyo, Omeda, ActiveCampaign, Iterable',
    name: /^(?:mc_[ce]id|mkt_tok|elq(?:TrackId|Track|CampaignId|aid|at|ak)?|__s|vero_(?:id|conv)|oly_(?:anon|enc)_id|_k(?:x|la_id)|_ke|vgo_ee|iterable_campaign|bsft_.+|dm_i|ml_subscriber(?:_hash)?|ck_subscriber_id)$/i,
  },
  {
    of: 'beehiiv, Salesforce, Emarsys, SharpSpring, Listrak, Bronto, Customer.io, Sprout Social, Wicked Reports, Engaging Networks',
    name: /^(?:_bhlid|sfmc_.+|et_[rc]id|sc_(?:src|uid|l?lid|eh|c(?:ampaign|hannel|ontent|ountry|ampaignid))|ss_(?:source|campaign_(?:id|name)|email_id)|trk_(?:contact|msg|module|sid)|_bta_(?:tid|c)|cio_id|linkId|wicked(?:id|source)|en_txn\d+|em[cd]i|ceid|nc_(?:id|source))$/,
  },
  {
    of: 'Adobe, Webtrends, AT Internet, Commanders Act, Impact',
    name: /^(?:s_(?:cid|kwcid)|ef_id|cm(?:pid|p)|cmp_?id|wt[._]?(?:mc(?:_id)?|zmc|tsrc|ac)|at_(?:campaign|medium|custom\d|link|bbc_team|format|ptr_name|creation|variant)|xtor|irclick(?:id)?|irgwc|icid|ICID|int_?(?:source|medium|campaign|content|cmp.*)|itm_.+|ns_(?:source|mchannel|campaign|linkname|fee))$/,
  },
  {
    of: 'newsrooms’ own campaigns',
    name: /^(?:ncid|ocid|mbid|smid|smtyp|cmpid|ref_?src|ref_url|soc_(?:src|trk)|guce_.+|guccounter|ftcamp|spm|_branch_match_id|share_?type|share_id|wprov|xmt|CMP|ITO|ito|bxid|esrc)$/,
  },
  { of: 'YouTube and Spotify shares', host: /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/, name: /^(?:si|pp|feature|nd|dlsi)$/ },
  { of: 'Twitter shares', host: /(?:^|\.)(?:twitter|x)\.com$/, name: /^(?:s|t|ref_.+|cxt)$/ },
  {
    of: 'Amazon',
    host: /(?:^|\.)amazon\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
    name: /^(?:pf_rd_.+|pd_rd_.+|qid|sr|ref_?|linkCode|linkId|tag|ascsubtag|_encoding|content-id|crid|sprefix|dib|dib_tag)$/,
  },
  {
    of: 'Medium and Substack',
    host: /(?:^|\.)(?:medium|substack)\.com$/,
    name: /^(?:source|sk|gi|r|s|showWelcomeOnShare|isFreemail|post_id|publication_id|triedRedirect|token)$/,
  },
  // Both serve letters at hosts of their writers too.
  { of: 'Substack', name: /^(?:showWelcomeOnShare|triedRedirect|isFreemail|isFollowing)$/ },
  { of: 'Substack', path: /^\/p\//, name: /^(?:r|publication_id|post_id)$/, value: /^[a-z0-9]{2,12}$/ },
  { of: 'Medium', name: /^source$/, value: /-{3}/ },
  {
    of: 'TikTok',
    host: /(?:^|\.)tiktok\.com$/,
    name: /^(?:_[rtd]|is_from_webapp|sender_device|sec_uid|share_.+|tt_(?:from|medium|content)|u_code|user_id)$/,
  },
  {
    of: 'Bilibili',
    host: /(?:^|\.)(?:bilibili\.com|b23\.tv)$/,
    name: /^(?:spm_id_from|from_spmid|vd_source|share_.+|seid|bbid|ts|unique_k)$/,
  },
  {
    of: 'WeChat',
    host: /^mp\.weixin\.qq\.com$/,
    name: /^(?:chksm|scene|subscene|sessionid|clicktime|enterid|ascene|devicetype|version|nettype|abtest_cookie|lang|exportkey|pass_ticket|wx_header|srcid|sharer_.+|mpshare|xtrack|from|isappinstalled|poc_token)$/,
  },
  {
    of: 'eBay',
    host: /(?:^|\.)ebay\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
    name: /^(?:mk(?:evt|cid|rid)|campid|toolid|customid|_trk(?:parms|sid)|amdata|hash)$/,
  },
  {
    of: 'New York Times',
    host: /(?:^|\.)nytimes\.com$/,
    name: /^(?:unlocked_article_code|referringSource|action|module|pgtype|region|WT\..+|partner|emc|.+_id|te|nl)$/,
  },
  {
    of: 'other newspapers',
    host: /(?:^|\.)(?:washingtonpost|theguardian|bloomberg|forbes|wsj)\.com$/,
    name: /^(?:itid|tid|wp_.+|pwapi_token|CMP|sh|srnd|sref|mod|st|reflink)$/,
  },
  { of: 'LinkedIn', host: /(?:^|\.)linkedin\.com$/, name: /^(?:trackingId|refId|lipi|lici|rcm|originalSubdomain)$/ },
  {
    of: 'Reddit',
    host: /(?:^|\.)reddit\.com$/,
    name: /^(?:share_id|rdt|ref(?:_source|_campaign)?|correlation_id|post_fullname|post_index)$/,
  },
];

/** `value` as it stands in the address. */
interface Parameter {
  name: string;
  value: string;
}

/** Whether a parameter of the address of such a host and path only counts clicks. */
const isTracking = (parameter: Parameter, { hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): boolean =>
  TRACKING.some(
    ({ host, path, name, value }) =>
      name.test(parameter.name) &&
      (!host || host.test(hostname)) &&
      (!path || path.test(pathname)) &&
      (!value || value.test(parameter.value)),
  );

const parameterOf = (pair: string): Parameter => {
  const [name = '', value = ''] = pair.split('=', 2);
  return { name: decodePart(name), value };
};

/** The query of an address (`?a=1`) without what only counts clicks; what stays keeps its bytes. */
export function untrackedQuery(url: URL): string {
  // Rebuilding the query through URLSearchParams would rewrite the parameters that stay.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(parameterOf(pair), url));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
