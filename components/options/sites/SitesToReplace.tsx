// Sites of an export that are here already and different: each stays as it is unless it is ticked.
import { everythingWords } from '../browser/everything-words';
import type { ReplacedSite } from '../browser/everything-offer';

export interface SitesToReplaceProps {
  sites: readonly ReplacedSite[];
  /** Slugs of those that are ticked. */
  ticked: readonly string[];
  onTick(ticked: string[]): void;
}

export function SitesToReplace({ sites, ticked, onTick }: SitesToReplaceProps) {
  if (sites.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{everythingWords.sitesHere}</legend>
      {sites.map(({ slug, name, now, after }) => (
        <label key={slug} className="choice">
          <input
            type="checkbox"
            checked={ticked.includes(slug)}
            onChange={({ target }) => onTick(target.checked ? [...ticked, slug] : ticked.filter((other) => other !== slug))}
          />
          {everythingWords.replaceThere(name, now, after)}
        </label>
      ))}
    </fieldset>
  );
}
