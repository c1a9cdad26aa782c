// Whose frames belong to an article: videos, sounds, posts, maps, slides, charts. A newcomer adds a row.

interface Player {
  /** And the hosts below them; none where the path alone tells. */
  hosts?: string[];
  /** What its frames' paths are; all of them where none is given. */
  path?: RegExp;
  /** The parameter that names what is shown. */
  parameter?: string;
  /** Where a person looks at it: `$1` is the first group of `path`, or what `parameter` says. */
  page?: string;
  /** Parameters belong to that address too. */
  keepsQuery?: true;
}

/** The first that fits counts. */
const PLAYERS: Player[] = [
  {
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    path: /^\/embed\/(?:videoseries)?$/,
    parameter: 'list',
    page: 'https://www.youtube.com/playlist?list=$1',
  },
  {
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    path: /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/,
    page: 'https://www.youtube.com/watch?v=$1',
  },
  { hosts: ['vimeo.com'], path: /^\/video\/(\d+)/, page: 'https://vimeo.com/$1' },
  { hosts: ['dailymotion.com'], path: /^\/embed\/video\/(\w+)/, page: 'https://www.dailymotion.com/video/$1' },
  { hosts: ['geo.dailymotion.com'], parameter: 'video', page: 'https://www.dailymotion.com/video/$1' },
  { hosts: ['embed.ted.com'], path: /^\/(talks\/.+)/, page: 'https://www.ted.com/$1' },
  { hosts: ['player.twitch.tv'], parameter: 'video', page: 'https://www.twitch.tv/videos/$1' },
  { hosts: ['player.twitch.tv'], parameter: 'channel', page: 'https://www.twitch.tv/$1' },
  { hosts: ['clips.twitch.tv'], parameter: 'clip', page: 'https://clips.twitch.tv/$1' },
  { hosts: ['open.spotify.com'], path: /^\/embed(?:-podcast)?\/(.+)/, page: 'https://open.spotify.com/$1' },
  { hosts: ['embed.podcasts.apple.com'], path: /^\/(.+)/, page: 'https://podcasts.apple.com/$1', keepsQuery: true },
  { hosts: ['embed.music.apple.com'], path: /^\/(.+)/, page: 'https://music.apple.com/$1', keepsQuery: true },
  { hosts: ['w.soundcloud.com'], parameter: 'url' },
  { hosts: ['platform.twitter.com', 'platform.x.com'], parameter: 'id', page: 'https://x.com/i/status/$1' },
  { hosts: ['instagram.com'], path: /^\/((?:p|reel|tv)\/[\w-]+)/, page: 'https://www.instagram.com/$1/' },
  { hosts: ['facebook.com'], path: /^\/(?:v\d+\.\d+\/)?plugins\/(?:video|post)\.php/, parameter: 'href', page: '$1' },
  { hosts: ['tiktok.com'], path: /^\/(?:embed|player)\/(?:v\d\/)?(\d+)/, page: 'https://www.tiktok.com/embed/v2/$1' },
  { hosts: ['vk.com', 'vkvideo.ru', 'vk.ru'], path: /^\/video_ext\.php$/, keepsQuery: true },
  { hosts: ['embed.bsky.app'], path: /^\/embed\/(did:[^/]+)\/app\.bsky\.feed\.post\/\w+$/ },
  { hosts: ['embed.reddit.com', 'redditmedia.com'], path: /^\/(r\/.+)/, page: 'https://www.reddit.com/$1' },
  { hosts: ['linkedin.com'], path: /^\/embed\// },
  { hosts: ['google.com', 'google.de', 'google.fr', 'google.co.uk'], path: /^\/maps\b/, keepsQuery: true },
  { hosts: ['maps.google.com', 'openstreetmap.org', 'openstreetmap.de', 'umap.openstreetmap.fr', 'maps.app.goo.gl'], keepsQuery: true },
  {
    hosts: ['docs.google.com'],
    path: /^\/((?:presentation|document|spreadsheets|forms)\/d\/.+?)\/(?:embed|pubembed)$/,
    page: 'https://docs.google.com/$1/pub',
  },
  { hosts: ['docs.google.com', 'drive.google.com'], keepsQuery: true },
  { hosts: ['observablehq.com'], path: /^\/embed\/(.+)/, page: 'https://observablehq.com/$1' },
  // Mastodon and PeerTube stand on hosts of any name.
  { path: /^\/(@[\w.@-]+\/\d+)\/embed$/, page: '/$1' },
  { path: /^\/videos\/embed\/([\w-]{8,})$/, page: '/w/$1' },
  {
    hosts: [
      ...['archive.org', 'loom.com', 'wistia.com', 'wistia.net', 'brightcove.net', 'streamable.com', 'rumble.com', 'odysee.com'],
      ...['player.bilibili.com', 'jwplayer.com', 'vidyard.com', 'kaltura.com', 'nicovideo.jp', 'rutube.ru', 'player.youku.com', 'v.qq.com'],
    ],
    keepsQuery: true,
  },
  {
    hosts: [
      ...['buzzsprout.com', 'megaphone.fm', 'simplecast.com', 'libsyn.com', 'art19.com', 'transistor.fm', 'acast.com', 'podbean.com'],
      ...['captivate.fm', 'anchor.fm', 'spreaker.com', 'omny.fm', 'audioboom.com', 'podigee.io', 'podigee.com', 'redcircle.com'],
      ...['bandcamp.com', 'mixcloud.com', 'deezer.com', 'iheart.com', 'castos.com', 'ausha.co', 'podcasters.spotify.com'],
    ],
    keepsQuery: true,
  },
  {
    hosts: [
      ...['datawrapper.de', 'dwcdn.net', 'flourish.studio', 'infogram.com', 'tableau.com', 'ourworldindata.org', 'plotly.com', 'plot.ly'],
      ...[
        'powerbi.com',
        'arcgis.com',
        'everviz.com',
        'knightlab.com',
        'carto.com',
        'felt.com',
        'statista.com',
        'geogebra.org',
        'desmos.com',
      ],
    ],
    keepsQuery: true,
  },
  {
    hosts: [
      ...['codepen.io', 'codesandbox.io', 'jsfiddle.net', 'stackblitz.com', 'replit.com', 'sketchfab.com', 'figma.com', 'miro.com'],
      ...[
        'slideshare.net',
        'speakerdeck.com',
        'genial.ly',
        'genially.com',
        'canva.com',
        'prezi.com',
        'issuu.com',
        'scribd.com',
        'giphy.com',
      ],
    ],
  },
];

/** Where a person looks at what a frame shows; null where it belongs to no article. */
export function pageOfFrame(url: URL): string | null {
  for (const { hosts, path, parameter, page, keepsQuery } of PLAYERS) {
    if (hosts && !hosts.some((host) => `.${url.hostname}`.endsWith(`.${host}`))) continue;
    const found = path?.exec(url.pathname);
    const said = parameter === undefined ? found?.[1] : url.searchParams.get(parameter);
    if ((path && !found) || (parameter !== undefined && !said)) continue;
    const address = page && said ? page.replace('$1', () => said) : url.href;
    return (URL.parse(address, url)?.href ?? url.href) + (page && keepsQuery ? url.search : '');
  }
  return null;
}
