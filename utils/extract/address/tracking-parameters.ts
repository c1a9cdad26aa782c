// Query parameters that count clicks and change nothing on the page. A newcomer adds a row. (Why a table of ours: docs/adr/0001.)

interface Tracking {
  /** Whose they are. */
  of: string;
  /** Where they mean only this; everywhere, where it is left out. */
  host?: RegExp;
  name: RegExp;
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
  { of: 'HubSpot', name: /^(?:_hsenc|_hsmi|__hs(?:sc|tc|fp)|hsa_.+|hsCtaTracking)$/ },
  {
    of: 'Mailchimp, Marketo, Eloqua, Drip, Vero, Olytics, Klaviyo, Omeda, ActiveCampaign, Iterable',
    name: /^(?:mc_[ce]id|mkt_tok|elq(?:TrackId|Track|CampaignId|aid|at|ak)?|__s|vero_(?:id|conv)|oly_(?:anon|enc)_id|_k(?:x|la_id)|_ke|vgo_ee|iterable_campaign|bsft_.+|dm_i|ml_subscriber(?:_hash)?|ck_subscriber_id)$/i,
  },
  {
    of: 'Adobe, Webtrends, AT Internet, Commanders Act, Impact',
    name: /^(?:s_(?:cid|kwcid)|ef_id|cm(?:pid|p)|cmp_?id|wt[._]?(?:mc|zmc|tsrc|ac)|at_(?:campaign|medium|custom\d|link|bbc_team|format|ptr_name|creation|variant)|xtor|irclick(?:id)?|irgwc|icid|ICID|int_?(?:source|medium|campaign|content|cmp.*)|itm_.+|ns_(?:source|mchannel|campaign|linkname|fee))$/,
  },
  {
    of: 'newsrooms’ own campaigns',
    name: /^(?:ncid|ocid|mbid|smid|smtyp|cmpid|ref_?src|ref_url|soc_(?:src|trk)|guce_.+|guccounter|ftcamp|spm|_branch_match_id|share_?type|share_id|wprov|xmt)$/,
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

/** Whether a parameter of an address at `hostname` only counts clicks. */
export const isTracking = (parameter: string, hostname: string): boolean =>
  TRACKING.some(({ host, name }) => name.test(parameter) && (!host || host.test(hostname)));
