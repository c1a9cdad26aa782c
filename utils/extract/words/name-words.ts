// The parts of names, and what stands around them, that no one language has for itself.
import { factsWords } from './facts-words';

/** Small words within a name: `Ludwig van Beethoven`. */
export const PARTICLES =
  'de del della der den di da do dos das du van von vom zu zur ten ter te la le el al bin ben ibn af av e y st'.split(' ');

/** Behind a name, with or without full stops; of degrees, orders and offices. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  'phd md ma ms msc bs bsc ba mba mph mpp jd esq rn rd rdn np do dds dvm vmd edd psyd pharmd lcsw faclm cfp cpa cfa jr sr ii iii iv'.split(
    ' ',
  ),
);

/** Who licenses pictures. */
export const PICTURE_AGENCIES = ['unsplash', 'pexels', 'pixabay', 'getty', 'shutterstock', 'istock', 'flickr', 'wikimedia'];

/** Where each has a site of one's own. */
export const HOSTS_OF_BLOGS = ['wordpress.com', 'blogspot.com', 'substack.com', 'medium.com', 'tumblr.com', 'hypotheses.org', 'github.io'];

/** What may stand among the names of authors and in them, beside the names themselves. */
export const WITHIN_NAMES: ReadonlySet<string> = new Set([...PARTICLES, ...factsWords('and'), 'en', 'i', 'for', 'of', 'the']);

/** In the name of a site these say that it is no person's. */
export const PUBLICATION_WORDS = [
  'academy alliance app architecture art arts association bank baptist bay beauty big blog blue book books brand business',
  'cafe care center central centre church city class clinic cloud club co coach code coffee college community company',
  'computer connect council country craft creative culture daily data dental design dev development diet digest digital',
  'direct dispatch docs economy education energy engineering europe experience express family farm fashion film finance',
  'fire first fit fitness food foods forum free fresh fund future galaxy gallery game games garden gazette gear girl',
  'global gold good great green guide guides guru health heart help herald history home homes hospital hotel house how',
  'hub ideas india info inquirer insider insight institute insurance international internet investor island journal just',
  'kitchen knowledge lab labs land law learning legal letter library life light line list live local london love mag',
  'magazine mail management map market marketing matters medical medicine mind mom money mother moto motor museum music',
  'my nation national nature net network networks new news observer office online open outdoor pages park parks partners',
  'perspective pet photo physics pilot planet plus podcast podcasts point politics post power press pro professional project',
  'product products',
  'projects property radio real record recipes register report research review reviews road room safety school science',
  'security services shop simple social society software solutions source space sport sports spot star state stories',
  'store story street studio studios style sun support systems team tech technologies technology telegraph theory things tips tutorials',
  'time times today tools top town toy trade training travel tribune trust tv uk university us valley video view voice',
  'adventure adventures bakery boutique brewing dentistry handmade interactive nutrition official organics performance travels',
  'wealth web wedding week weekly well wellness wiki wild wine wire women wood word work works world writing',
].flatMap((row) => row.split(' '));
