// On the first day: which site the files are for, and the way to one's own.
import { saveWords } from './save-words';

export interface FirstSiteProps {
  /** Name of the only one there is. */
  site: string;
  onOwn(): void;
}

export const FirstSite = ({ site, onOwn }: FirstSiteProps) => (
  <p className="first-site">
    {saveWords.firstSite(site)}{' '}
    <button type="button" className="text-button" onClick={onOwn}>
      {saveWords.ownSite}
    </button>
  </p>
);
