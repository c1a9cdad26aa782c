// The sites at hand, and the ways to one more.
import { NewSite } from '../new-site/NewSite';
import { siteWords } from './site-words';
import type { OptionsProps } from '../options-view';
import { Section } from '../shared/Section';
import { SiteCard } from './SiteCard';

export function SitesSection({ view, actions }: OptionsProps) {
  return (
    <Section name={siteWords.sites} how={siteWords.sitesHow}>
      {view.sites.map((shown) => (
        <SiteCard key={shown.site.slug} shown={shown} view={view} actions={actions} />
      ))}
      <NewSite view={view} actions={actions} />
    </Section>
  );
}
