// One site: what it holds, its rules, its lists and its files.
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { contentRootFault, slugFault } from '@/utils/base/path-segment';
import { proposedWords } from '@/utils/taxonomy/proposed-words';
import { Disclosure } from '../../shared/Disclosure';
import { LearnAgain } from '../learn/LearnAgain';
import { learnWords } from '../learn/learn-words';
import { CommunityList } from './CommunityList';
import { formatWords } from '../formats/format-words';
import { OfferBox } from '../shared/OfferBox';
import { siteWords } from './site-words';
import type { OptionsActions, OptionsView } from '../options-view';
import type { ShownSite } from './shown-site';
import { PartNotice } from '../shared/PartNotice';
import { siteCard } from '../../shared/settings-cards';
import { useMeantCard } from '../shared/use-meant-card';
import { RegistrationPart } from '../registration/RegistrationPart';
import { registrationWords } from '../registration/registration-words';
import { SiteFiles } from './SiteFiles';
import { SiteRules } from './SiteRules';
import { ProposedList } from '../topics/ProposedList';
import { proposedListWords } from '../topics/proposed-list-words';
import { TeamPart } from '../team/TeamPart';
import { TopicTable } from '../topics/TopicTable';

/** Opened by few, and loaded then. */
const FormatsPart = lazy(async () => ({ default: (await import('../formats/FormatsPart')).FormatsPart }));

export interface SiteCardProps {
  shown: ShownSite;
  view: OptionsView;
  actions: OptionsActions;
}

type Part = 'formats' | 'learn' | 'proposed' | 'registration' | 'rules' | 'communities' | 'topics' | 'files';

export function SiteCard({ shown: { site, builtIn, changed }, view, actions }: SiteCardProps) {
  const id = useId();
  const card = useMeantCard(siteCard(site.slug));
  const [open, setOpen] = useState<Part[]>(site.topics.length === 0 ? ['topics'] : []);
  /** Of its formats: typed, and not kept while there is a mistake in it. */
  const [unfinished] = useState(() => new Map<string, string>());
  const part = (name: Part) => ({
    open: open.includes(name),
    onToggle: (now: boolean) => setOpen(now ? [...open, name] : open.filter((other) => other !== name)),
  });
  const { communities, topics, contentTypes } = site;
  const proposed = useMemo(() => proposedWords(site, view.proposed), [site, view.proposed]);
  const siteFault = slugFault(site.slug);
  const unfit = [
    ...(contentRootFault(site.contentRoot) ? [site.contentRoot] : []),
    ...[...communities, ...contentTypes].flatMap(({ slug }) => (slugFault(slug) ? [slug] : [])),
  ];
  return (
    <article {...card} className="site" aria-labelledby={id}>
      <header className="site-head">
        <h3 id={id}>
          <bdi>{site.name}</bdi>
        </h3>
        {builtIn && <small>{changed ? siteWords.changedHere : siteWords.builtIn}</small>}
        {(changed || !builtIn) && (
          <button type="button" className="text-button" onClick={() => actions.deleteSite(site.slug)}>
            {builtIn ? siteWords.restore : siteWords.removeSite}
          </button>
        )}
      </header>
      <p className="quiet">
        {siteWords.counts({ communities: communities.length, topics: topics.length, contentTypes: contentTypes.length })}
      </p>
      {siteFault && <p className="wrong">{siteWords.siteSlugUnfit(site.slug, siteFault)}</p>}
      {unfit.length > 0 && <p className="wrong">{siteWords.slugsUnfit(unfit)}</p>}
      {view.team.sites[site.slug] && <TeamPart site={site} team={view.team.sites[site.slug]!} actions={actions} />}
      <div className="disclosures">
        <Disclosure name={siteWords.rules} {...part('rules')}>
          <SiteRules site={site} actions={actions} />
        </Disclosure>
        <Disclosure name={formatWords.part} aside={site.format} {...part('formats')}>
          <Suspense fallback={null}>
            <FormatsPart site={site} formats={view.formats} presets={view.presets} unfinished={unfinished} actions={actions} />
          </Suspense>
        </Disclosure>
        <Disclosure name={registrationWords.part} {...part('registration')}>
          <RegistrationPart site={site} view={view.registration} actions={actions} />
        </Disclosure>
        <Disclosure name={siteWords.communities} aside={communities.length.toLocaleString()} {...part('communities')}>
          <CommunityList site={site} actions={actions} />
        </Disclosure>
        <Disclosure name={siteWords.topics} aside={topics.length.toLocaleString()} {...part('topics')}>
          <TopicTable site={site} actions={actions} />
        </Disclosure>
        {proposed.length > 0 && (
          <Disclosure name={proposedListWords.heading} aside={proposed.length.toLocaleString()} {...part('proposed')}>
            <ProposedList site={site} words={proposed} actions={actions} />
          </Disclosure>
        )}
        <Disclosure name={learnWords.part} {...part('learn')}>
          <LearnAgain site={site} view={view} actions={actions} />
        </Disclosure>
        <Disclosure name={siteWords.files} {...part('files')}>
          <SiteFiles site={site} actions={actions} />
        </Disclosure>
      </div>
      <OfferBox view={view} at={site.slug} actions={actions} />
      <PartNotice view={view} at={site.slug} onUndo={actions.undo} onStop={actions.stopReading} />
    </article>
  );
}
