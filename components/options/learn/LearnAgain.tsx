// In a site's card: its format learnt from files, again from newer ones where it was learnt before.
import type { Site } from '@/utils/core/site';
import type { OptionsActions, OptionsView } from '../options-view';
import { FileDrop } from './FileDrop';
import { LearnLater } from './LearnLater';
import { learnWords as words } from './learn-words';

export interface LearnAgainProps {
  site: Site;
  view: Pick<OptionsView, 'learning' | 'sites'>;
  actions: OptionsActions;
}

export function LearnAgain({ site, view: { learning, sites }, actions }: LearnAgainProps) {
  if (learning?.at === site.slug) return <LearnLater view={learning} sites={sites} actions={actions} />;
  return (
    <div className="part">
      <FileDrop onFiles={(files) => actions.learnFiles(site.slug, files)}>
        <p className="quiet">{site.learnt ? words.againHow : words.howHere}</p>
      </FileDrop>
    </div>
  );
}
