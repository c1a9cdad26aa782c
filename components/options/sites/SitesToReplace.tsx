// Sites of an export that are here already and different: each stays as it is unless it is ticked.
import { optionWords } from '../option-words';
import type { ReplacedSite } from '../options-view';

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
      <legend>{optionWords.sitesHere}</legend>
      {sites.map(({ slug, name, now, after }) => (
        <label key={slug} className="choice">
          <input
            type="checkbox"
            checked={ticked.includes(slug)}
            onChange={({ target }) => onTick(target.checked ? [...ticked, slug] : ticked.filter((other) => other !== slug))}
          />
          {optionWords.replaceThere(name, now, after)}
        </label>
      ))}
    </fieldset>
  );
}
