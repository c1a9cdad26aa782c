// No file of a site was found in a repository: it lies elsewhere, or one of the sites here is put there.
import { FormField } from '../shared/FormField';
import type { ShownSite } from '../sites/shown-site';
import { teamWords as words } from './team-words';

export interface MissingFileProps {
  /** Where it was looked for. */
  path: string;
  /** Where it is to be looked for. */
  value: string;
  sites: readonly ShownSite[];
  onChange(path: string): void;
  onPut(site: string): void;
}

export const MissingFile = ({ path, value, sites, onChange, onPut }: MissingFileProps) => (
  <div className="question" role="alert">
    <p>{words.missing(path)}</p>
    <FormField label={words.elsewhere} how={words.elsewhereHow} value={value} onChange={onChange} />
    <div className="buttons">
      {sites.map(({ site }) => (
        <button key={site.slug} type="button" className="button" onClick={() => onPut(site.slug)}>
          {words.putThere(site.name)}
        </button>
      ))}
    </div>
  </div>
);
