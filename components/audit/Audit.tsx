// The page that checks a whole site: what is checked, how far it is, and what was found.
import { useId } from 'react';
import { FileButton } from '../options/shared/FileButton';
import { NoticeBar } from '../shared/notice/NoticeBar';
import { describe } from '../shared/words/problem-words';
import type { AuditProps } from './audit-view';
import { auditWords } from './audit-words';
import { AuditResult } from './AuditResult';
import { FileDialog } from './FileDialog';

export function Audit({ view, actions }: AuditProps) {
  const id = useId();
  const { state, problem, opened } = view;
  const isBusy = state === 'listing' || state === 'reading';
  return (
    <main className="audit" aria-busy={!view.ready || isBusy}>
      <header className="audit-head">
        <h1>{auditWords.page}</h1>
        <p className="quiet">{auditWords.how}</p>
      </header>
      {view.ready && (
        <>
          <div className="audit-source">
            <div className="field">
              <label htmlFor={id}>{auditWords.site}</label>
              <select
                id={id}
                className="text-input"
                value={view.site}
                disabled={isBusy}
                onChange={({ target }) => actions.chooseSite(target.value)}
              >
                {view.sites.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            {!isBusy && (
              <div className="buttons">
                {view.hasFolders ? (
                  <button type="button" className="button" onClick={actions.chooseFolder}>
                    {auditWords.folder}
                  </button>
                ) : (
                  <FileButton name={auditWords.folder} choose="directory" onChoose={actions.auditFiles} />
                )}
                <FileButton
                  name={auditWords.archive}
                  accept=".zip"
                  choose="file"
                  onChoose={([file]) => file && actions.auditArchive(file)}
                />
                {view.repositories.map((repository) => (
                  <button key={repository.id} type="button" className="button" onClick={() => actions.auditRepository(repository.id)}>
                    {auditWords.repository(repository.name)}
                  </button>
                ))}
              </div>
            )}
          </div>
          {isBusy && (
            <div className="audit-progress">
              <progress value={view.of > 0 ? view.done : undefined} max={view.of > 0 ? view.of : undefined} aria-label={progressOf(view)} />
              <p className="said">{progressOf(view)}</p>
              <button type="button" className="text-button" onClick={actions.stop}>
                {auditWords.stop}
              </button>
            </div>
          )}
          {problem && <NoticeBar notice={{ tone: 'problem', ...describe(problem) }} />}
          {view.counts && <AuditResult view={view} actions={actions} />}
        </>
      )}
      {opened && <FileDialog key={`${opened.finding.path} ${opened.finding.line}`} opened={opened} onClose={actions.close} />}
      <output className="unseen">{isBusy ? '' : state === 'done' ? auditWords.shown(view.found) : ''}</output>
    </main>
  );
}

const progressOf = ({ state, done, of }: AuditProps['view']): string =>
  state === 'listing' ? auditWords.listing(done) : auditWords.reading(done, of);
