// The empty list of topics teaches: the three ways to fill it.
import type { Site } from '@/utils/core/site';
import type { OptionsActions } from '../options-view';
import { SiteImport } from '../sites/SiteImport';
import { topicWords } from './topic-list-words';

export function NoTopics({ site, actions }: { site: Site; actions: OptionsActions }) {
  return (
    <div className="teach">
      <h4>{topicWords.noTopics}</h4>
      <ul className="ways">
        {topicWords.noTopicsHow.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <SiteImport site={site} actions={actions} />
    </div>
  );
}
