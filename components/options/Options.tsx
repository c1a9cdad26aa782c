// The options: who curates, for which sites, how it looks, and all of it as a file.
import { describe } from '../shared/words/problem-words';
import { AppearanceSection } from './browser/AppearanceSection';
import { CuratorSection } from './browser/CuratorSection';
import { DestinationsSection } from './destinations/DestinationsSection';
import { EverythingSection } from './browser/EverythingSection';
import { ImagesSection } from './browser/ImagesSection';
import { importWords } from './topics/import-words';
import { optionWords } from './option-words';
import type { OptionsProps, OptionsView } from './options-view';
import { SitesSection } from './sites/SitesSection';

export function Options({ view, actions }: OptionsProps) {
  return (
    <main className="options-page" aria-busy={!view.ready}>
      <header className="options-head">
        <h1>{optionWords.page}</h1>
        <p className="quiet">{optionWords.product}</p>
        <a className="text-button" href="/library.html">
          {optionWords.library}
        </a>
      </header>
      {view.ready && (
        <>
          <CuratorSection view={view} actions={actions} />
          <SitesSection view={view} actions={actions} />
          <DestinationsSection view={view} actions={actions} />
          <ImagesSection view={view} actions={actions} />
          <AppearanceSection view={view} actions={actions} />
          <EverythingSection view={view} actions={actions} />
          <footer>
            <a className="text-button" href="/licences.txt">
              {optionWords.licences}
            </a>
          </footer>
        </>
      )}
      <output className="unseen">{spoken(view)}</output>
    </main>
  );
}

/** What a screen reader says of the last thing that happened. */
function spoken({ said, problem, reading }: OptionsView): string {
  if (problem) {
    const { message, hint } = describe(problem.problem);
    return `${message} ${hint}`;
  }
  // The first words alone: not every step.
  if (reading) return reading.what === 'files' ? importWords.readingFiles(0, reading.of) : importWords.readingFile(0, reading.of);
  return said?.text ?? '';
}
