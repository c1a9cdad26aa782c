// Newspapers of Hearst on one template.
import type { SiteFix } from '../site-fix';

export const timesUnion: SiteFix = {
  hosts: [
    'timesunion.com',
    'mysanantonio.com',
    'chron.com',
    'seattlepi.com',
    'ctpost.com',
    'stamfordadvocate.com',
    'nhregister.com',
    'newstimes.com',
    'beaumontenterprise.com',
  ],
  why: 'The captions of a gallery stand inside the article, as long as paragraphs; so do its title, its address and its date once more.',
  read: [],
  drop: ['.article--featured .gallery', '.gallery--slider', '.article-title', '.articleHeader', '.most-popular', '.mostPopular'],
};
