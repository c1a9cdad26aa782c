// The words in which pages put things beside an article: one row a kind, one line a language. Matched against `plain` text.

/** A heading after which the article is over. */
const ENDS: string[] = [
  // English
  'related', 'read next', 'more (from|on|in|stories|news|like|articles|posts)', 'recommended', 'you (may|might) (also )?(like|enjoy|be interested)', 'see also$',
  'most (read|popular|viewed)', 'popular (posts|stories|articles)', 'trending', 'leave a (reply|comment)', 'post a comment', 'comments?$', '\\d+ (comments?|responses|replies|thoughts)',
  'latest (news|stories|posts|articles)', 'top stories', 'about the authors?', 'share this', 'join the (discussion|conversation)', 'sign up', 'newsletter', 'subscribe to',
  'what to read next', 'further reading$', 'previous (post|article)', 'next (post|article)', 'up next', 'keep reading', 'recent posts', 'similar (articles|posts|stories)',
  // German
  'verwandte', 'mehr zum thema', 'mehr (aus|von|uber)\\b', 'ahnliche', 'das konnte (sie|dich) (auch )?interessieren', 'kommentare?$', '\\d+ kommentare?', 'lesen sie auch', 'weitere (artikel|beitrage|themen|meldungen|nachrichten)', 'meistgelesen', 'schreibe? einen kommentar', 'uber den autor', 'auch interessant',
  // French
  'articles? (similaires|lies|recents)', 'a lire (aussi|egalement)', 'sur le meme (sujet|theme)', 'commentaires?$', 'laisser un commentaire', 'les plus (lus|populaires)', 'vous aimerez aussi',
  // Spanish, Portuguese, Italian
  'te puede interesar', 'noticias relacionadas', 'articulos relacionados', 'comentarios?$', 'mas leid[ao]s', 'deja (un|tu) comentario', 'leia (tambem|mais)', 'noticias relacionadas', 'veja tambem', 'leggi anche', 'articoli correlati', 'potrebbe interessarti', 'commenti$',
  // Dutch, Polish, Scandinavian, Czech
  'lees ook', 'gerelateerd', 'meer (over|nieuws)', 'reacties$', 'zobacz (tez|takze|rowniez)', 'czytaj (tez|takze|wiecej)', 'powiazane', 'komentarze', 'les ogsa', 'las ocksa', 'las mer', 'relaterade?', 'souvisejici', 'kommentarer$',
];

/** A short block that says only this stands beside the article, wherever it stands. */
const BESIDE: string[] = [
  'advertis(e)?ments?', 'sponsored( content)?', 'ad', 'anzeige', 'werbung', 'publicite', 'publicidad', 'pubblicita', 'reklama', 'annonce', 'advertentie', 'annons',
  'advertisement (scroll to continue|continue reading).*', 'article continues (below|after).*', 'story continues below.*', 'continue reading.{0,40}', 'scroll to continue.*',
  'share( this)?( (article|post|story|page|on))?( (facebook|twitter|linkedin|whatsapp|email|x|pinterest|reddit|tumblr|print))*', 'share( on| via| to) \\w+', 'teilen', 'partager', 'compartir', 'compartilhar', 'condividi', 'delen', 'udostepnij', 'dela',
  'tweet( this)?', 'email( this)?', 'print( this)?( page| article)?', 'copy (link|url)', 'link copied', 'save( article)?', 'listen( to this article)?', 'drucken', 'merken', 'imprimer', 'facebook', 'twitter', 'linkedin', 'whatsapp', 'pinterest', 'reddit', 'telegram', 'tumblr', 'flipboard', 'pocket',
  'read (more|next|also)', 'see also', 'also read', 'don t miss', 'trending( now)?', 'lesen sie (auch|mehr).*', 'lire aussi.*', 'a lire aussi', 'lee tambien', 'leia (mais|tambem)', 'czytaj (takze|wiecej).*', 'zobacz takze.*', 'lees ook.*', 'leggi anche.*',
  'sign up( for| to).{0,60}', 'subscribe( to| for| now| today)?.{0,60}', 'newsletter.{0,40}', 'follow us.{0,40}', 'enter your email.{0,40}', 'tags?', 'filed under', 'topics', 'schlagworte', 'themen', 'etiquetas', 'mots cles',
  'watch( now| next)?', 'up next', '(previous|next)( (post|article|page))?', 'weiter', 'zuruck', 'back to top', 'skip to (main )?content', 'close', 'loading', 'click to (enlarge|expand|zoom)( image)?', 'enlarge( this)? image', 'view (gallery|comments|image|slideshow)', '(open|view) in (new|app).{0,30}',
  'show (more|less)', 'load more', 'report (this )?(ad|comment|a problem)', 'reply', 'comments?( \\d+)?', '\\d+ (comments?|shares?|views?|likes?)', 'kommentare( \\d+)?', 'leave a (reply|comment)', 'join the (discussion|conversation)', 'about the author', 'home', 'menu',
  'you (may|might) (also )?(like|enjoy|be interested).*', 'related( (articles?|stories|posts?|content|links|topics|news|reading|coverage|video))?', 'recommended( (for you|reading|stories|videos))?', 'most (read|popular|viewed)', 'popular (posts|stories|now)', 'latest (news|stories|posts)', 'top stories', 'more (from|on|in|stories|news|like)\\b.*', 'mehr zum thema', 'das konnte sie auch interessieren.*', 'verwandte (artikel|beitrage|themen)', 'ahnliche (artikel|beitrage)', 'articles? (lies|similaires)', 'te puede interesar', 'noticias relacionadas',
  '\\d+ min(ute)?s?( read)?', '(reading|lese)(time|zeit)?.{0,6}\\d+ min(uten?|utes?)?( read)?', 'image( credit| source)?', 'photo( credit)?', 'getty( images)?',
];

/** Begins a line that leads to another article by a link. */
const LEADS_AWAY: string[] = [
  'read (more|also|next|on)', 'related', 'see also', 'also read', 'also on', 'more', 'watch', 'don t miss', 'click here', 'recommended', 'you may also like', 'in case you missed it',
  'lesen sie', 'mehr zum', 'mehr dazu', 'lire aussi', 'a lire', 'voir aussi', 'czytaj', 'zobacz', 'leia', 'veja', 'lee', 'te puede', 'ver tambien', 'lees ook', 'leggi anche', 'las ocksa', 'las mer', 'les ogsa', 'dowiedz sie', 'ctete',
];

const start = (words: string[]) => new RegExp(`^(${words.join('|')})(?=\\s|$)`, 'u');
const whole = (words: string[]) => new RegExp(`^(${words.join('|')})$`, 'u');

export const ENDS_ARTICLE = start(ENDS);
export const STANDS_BESIDE = whole(BESIDE);
export const LEADS_TO_OTHERS = start(LEADS_AWAY);
