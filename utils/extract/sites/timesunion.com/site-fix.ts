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
  why: 'The captions of a gallery are as long as paragraphs and stand inside the article, as do its title, its address and its date, printed once more.',
  read: [],
  drop: ['.article--featured .gallery', '.gallery--slider', '.article-title', '.articleHeader', '.most-popular', '.mostPopular'],
};
