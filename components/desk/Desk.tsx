// The desk: where a curator makes a clip into an article.
import { lazy, Suspense, useState } from 'react';
import { registersOnly } from '@/utils/core/registration';
import { Announcer } from './Announcer';
import { DeskFooter } from './footer/DeskFooter';
import { DeskForm } from './DeskForm';
import { DeskHeader } from './head/DeskHeader';
import type { DeskView } from './desk-view';
import type { DeskActions } from './desk-actions';
import { FIELD_IDS } from '../shared/field-ids';
import { FailedReading } from './FailedReading';
import { fieldFaults } from './registered/field-faults';
import { FileColumn } from './file/FilePreview';
import { againLabel, noticeFor } from './footer/notice/notice';
import { Skeleton } from './Skeleton';
import { useDeskKeys } from './use-desk-keys';
import { useFirstFocus, useFocusOn } from './use-focus';
import { useOpenFile } from './use-open-file';
import { useSave } from './footer/use-save';
import { deskWords } from './desk-words';

// Seldom needed, so they are not loaded to open the desk.
const CompareDialog = lazy(async () => ({ default: (await import('../shared/comparison/CompareDialog')).CompareDialog }));
const EmptyDesk = lazy(async () => ({ default: (await import('./EmptyDesk')).EmptyDesk }));
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog')).KeysDialog }));

export interface DeskProps {
  view: DeskView;
  actions: DeskActions;
}

export function Desk({ view, actions }: DeskProps) {
  const [keys, setKeys] = useState(false);
  const [details, setDetails] = useState(false);
  const [naming, setNaming] = useState(false);
  const focusOn = useFocusOn();
  const { told, missing, trySave, trySaveAndClose } = useSave(view, actions, () => setDetails(true), focusOn);
  const { draft, preview, frame } = view;
  useFirstFocus(draft, view.site);
  const makesFile = !registersOnly(view.site);
  useOpenFile(makesFile && frame === 'tab' && draft !== null && preview.state === 'closed', actions);
  useDeskKeys({
    save: trySave,
    saveAndClose: trySaveAndClose,
    showKeys: () => setKeys(true),
    nextSite: nextSite(view, actions),
    closePreview: preview.state === 'closed' || frame === 'tab' ? null : () => actions.openPreview(false),
  });
  const notice = noticeFor({ view, actions, told });
  const unasked = view.notices.find(({ problem: { code } }) => code === 'page-not-asked' || code === 'page-keyless')?.problem;
  const changeCurator = () => {
    setNaming(true);
    focusOn(FIELD_IDS.curator);
  };
  const menu = [
    ...(unasked ? [] : [{ label: againLabel(view), run: actions.readAgain }]),
    ...(draft ? [{ label: deskWords.changeCurator, run: changeCurator }] : []),
    { label: deskWords.library, run: actions.openLibrary },
    { label: deskWords.settings, run: () => actions.openOptions() },
    { label: deskWords.keys, run: () => setKeys(true) },
    ...(draft ? [{ label: deskWords.discard, apart: true, run: actions.discard }] : []),
  ];
  return (
    <div className="desk" data-frame={frame} aria-busy={view.reading === 'reading'}>
      <DeskHeader view={view} menu={menu} actions={actions} />
      <main className="desk-middle">
        {draft ? (
          <DeskForm
            view={view}
            draft={draft}
            actions={actions}
            missing={missing}
            faults={fieldFaults(view.save)}
            details={details}
            onDetails={setDetails}
          />
        ) : view.reading === 'failed' && unasked ? (
          <Suspense>
            <EmptyDesk problem={unasked} onDrafts={actions.openDrafts} />
          </Suspense>
        ) : view.reading === 'failed' ? (
          <FailedReading notice={view.notices[0]} again={againLabel(view)} onReadAgain={actions.readAgain} />
        ) : (
          <Skeleton suggests={view.topicIndex.names.length > 0} />
        )}
        {makesFile && frame === 'tab' && draft && (
          <FileColumn preview={preview} saved={view.save.state === 'saved' ? view.save.paths : []} />
        )}
      </main>
      <DeskFooter
        view={view}
        actions={actions}
        notice={notice}
        missing={missing}
        naming={naming}
        onNaming={setNaming}
        onSave={trySave}
        focusOn={focusOn}
      />
      <Announcer view={view} notice={notice} />
      <Suspense>
        {view.comparison && <CompareDialog files={view.comparison.files} onSettle={actions.settleComparison} />}
        {keys && <KeysDialog escapeCloses={view.escapeCloses ?? false} onClose={() => setKeys(false)} />}
      </Suspense>
    </div>
  );
}

/** Changes to the site after the one that is chosen; null where there is one alone. */
function nextSite({ sites, site }: DeskView, { chooseSite }: DeskActions): (() => void) | null {
  const next = sites[(sites.findIndex(({ slug }) => slug === site.slug) + 1) % sites.length];
  return next && next.slug !== site.slug ? () => chooseSite(next.slug) : null;
}
