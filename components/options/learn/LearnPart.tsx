// What was learnt from files: each row with what it is taken for, the proof, the next article as it would be written, and the one button.
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { TriedFile } from '../formats/TriedFile';
import '../formats/formats.css';
import { FormField } from '../shared/FormField';
import { optionWords } from '../option-words';
import type { ShownSite } from '../sites/shown-site';
import { speak } from '../../shared/words/say';
import { newSiteWords } from '../new-site/new-site-words';
import { whyNoSiteName } from '../new-site/why-no-site-name';
import { FormatChanges } from './FormatChanges';
import { KindChoice } from './KindChoice';
import { learnWords as words } from './learn-words';
import type { LearnActions, LearnView } from './learn-view';
import { LearntRows } from './LearntRows';
import { LeftOutFiles } from './LeftOutFiles';
import { ProofPart } from './ProofPart';
import { ZoneChoice } from './ZoneChoice';
import '../../shared/comparison/comparison.css';
import './learn.css';

export interface LearnPartProps {
  view: LearnView;
  sites: readonly ShownSite[];
  actions: LearnActions;
}

export function LearnPart({ view, sites, actions }: LearnPartProps) {
  const part = useRef<HTMLElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const isNew = view.at === 'new-site';
  const kind = view.kinds.find((it) => it.name === view.shown);
  const learnt = kind?.learnt;
  const isThere = Boolean(learnt);
  // It is read from its beginning, where what has to be said stands.
  useEffect(() => {
    if (isThere) part.current?.focus();
  }, [isThere]);
  if (!kind || !learnt) return <output className="said">{words.reading}</output>;
  const wrong = isNew ? whyNoSiteName(view.name, sites) : null;
  const canSave = view.kinds.filter(({ used }) => used).every((it) => it.learnt && it.learnt.source !== '');

  function save(event: SyntheticEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong) name.current?.focus();
    else if (canSave) actions.takeLearnt();
  }

  return (
    <section ref={part} className="learn" tabIndex={-1} aria-labelledby="learn-heading">
      <h4 id="learn-heading">
        {kind.all.length > kind.paths.length ? words.headingOf(kind.paths.length, kind.all.length) : words.heading(kind.paths.length)}
      </h4>
      <p className="quiet">{words.staysHere}</p>
      {isNew && (
        <form onSubmit={save} noValidate>
          <FormField
            label={newSiteWords.name}
            input={name}
            value={view.name}
            onChange={actions.nameLearnt}
            wrong={(tried && wrong) || undefined}
          />
        </form>
      )}
      {kind.folder !== null && <FormField label={words.folder} how={words.folderHow} value={kind.folder} onChange={actions.placeFiles} />}
      <KindChoice view={view} actions={actions} />
      {learnt.problems.map((problem) => (
        <p key={JSON.stringify(problem)} className="wrong">
          {speak(problem)}
        </p>
      ))}
      <LearntRows key={kind.name} learnt={learnt} said={kind.said} actions={actions} />
      <ZoneChoice learnt={learnt} onChoose={actions.sayZone} />
      <LeftOutFiles files={learnt.leftOut} />
      {learnt.source !== '' && (
        <>
          <ProofPart proof={kind.proof} />
          {kind.before !== null && <FormatChanges before={kind.before} after={learnt.source} />}
          <section className="learn-part" aria-labelledby="learn-next">
            <h4 id="learn-next">{words.next}</h4>
            <TriedFile trial={kind.trial} root={learnt.contentRoot} />
          </section>
        </>
      )}
      {view.topics > 0 && <p className="quiet">{words.topics(view.topics)}</p>}
      <div className="buttons learn-ways">
        <button type="button" className="main-action" disabled={!canSave} onClick={save}>
          {isNew ? newSiteWords.create : words.save}
        </button>
        <button type="button" className="text-button" onClick={actions.leaveLearning}>
          {optionWords.cancel}
        </button>
      </div>
    </section>
  );
}
