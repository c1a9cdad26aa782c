// In a site's card: its format learnt from files, again from newer ones where it was learnt before.
import { lazy, Suspense } from 'react';
import type { Site } from '@/utils/core/site';
import type { OptionsActions, OptionsView } from '../options-view';
import { FileDrop } from './FileDrop';
import { learnWords as words } from './learn-words';

/** Seen once in the life of a site. */
const LearnPart = lazy(async () => ({ default: (await import('./LearnPart')).LearnPart }));

export interface LearnAgainProps {
  site: Site;
  view: Pick<OptionsView, 'learning' | 'sites'>;
  actions: OptionsActions;
}

export function LearnAgain({ site, view: { learning, sites }, actions }: LearnAgainProps) {
  if (learning?.at === site.slug) {
    return (
      <Suspense fallback={null}>
        <LearnPart view={learning} sites={sites} actions={actions} />
      </Suspense>
    );
  }
  return (
    <div className="part">
      <FileDrop onFiles={(files) => actions.learnFiles(site.slug, files)}>
        <p className="quiet">{site.learnt ? words.againHow : words.howHere}</p>
      </FileDrop>
    </div>
  );
}
