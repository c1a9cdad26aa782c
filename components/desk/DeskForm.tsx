// The middle of the desk: everything that can be known and chosen, in the order of reading.
import { lazy, Suspense, useCallback } from 'react';
import type { DeskView } from './desk-view';
import type { DeskActions } from './desk-actions';
import { registersOnly } from '@/utils/core/registration';
import { type Draft, typedIn } from '@/utils/core/draft';
import { Details } from './source/Details';
import { ExcerptDesk } from './excerpt/ExcerptDesk';
import { AskedLater } from './asked/AskedLater';
import { partsOf } from './desk-parts';
import { communityLabels } from '../shared/community-labels';
import { FIELD_IDS } from '../shared/field-ids';
import { siteCard } from '../shared/settings-cards';
import { filesOf } from './footer/files-of';
import type { FieldFault } from './registered/field-faults';
import { FilePreview } from './file/FilePreview';
import { ImageBox } from './source/ImageBox';
import { originOf } from './source/field-origin';
import { PageTitle } from './source/PageTitle';
import { SourceLine } from './source/SourceLine';
import { TitleField } from './source/TitleField';
import { ProposedWords } from './topics/ProposedWords';
import { TopicPicker } from './topics/TopicPicker';
import { TypeAndCommunity } from './topics/TypeAndCommunity';
import { useWordEdits } from './topics/use-word-edits';

/** Where something is found alone. */
const FieldFaults = lazy(async () => ({ default: (await import('./registered/FieldFaults')).FieldFaults }));
const RegisteredOffers = lazy(async () => ({ default: (await import('./registered/RegisteredOffers')).RegisteredOffers }));

/** Seldom written: it comes after the form. */
const PrivateNote = lazy(async () => ({ default: (await import('./note/PrivateNote')).PrivateNote }));

export interface DeskFormProps {
  view: DeskView;
  draft: Draft;
  actions: DeskActions;
  /** Id of the field to mark as missing. */
  missing: string | undefined;
  faults: readonly FieldFault[];
  details: boolean;
  onDetails(open: boolean): void;
}

/** One list, so that nothing is drawn again for it. */
const NONE: [] = [];

export function DeskForm({ view, draft, actions, missing: told, faults, details, onDetails }: DeskFormProps) {
  const { change } = actions;
  const missing = told ?? faults[0]?.field;
  const faultOf = (field: string) =>
    faults.length > 0 && (
      <Suspense fallback={null}>
        <FieldFaults faults={faults} of={field} />
      </Suspense>
    );
  const { communities, labels } = view.site;
  const has = partsOf(view);
  const words = useWordEdits(draft, change);
  const takeCommunity = useCallback(
    (label: string) => change({ communities: [...communityLabels(communities)].flatMap(([slug, name]) => (name === label ? [slug] : [])) }),
    [change, communities],
  );
  /** What was typed and taken back in a picker belongs to one draft for one site. */
  const picking = `${draft.key} ${view.site.slug}`;
  return (
    <div className="desk-form">
      <div className={has.image ? 'top' : 'top top-alone'}>
        <TitleField
          title={draft.fields.title}
          others={originOf(draft, 'title')?.others ?? false}
          missing={missing === FIELD_IDS.title}
          onChange={(title) => change({ fields: { title } })}
        />
        {has.image && (
          <ImageBox
            image={view.image}
            choice={draft.image}
            candidates={draft.clip.images}
            looks={view.imageLooks ?? []}
            choosesFiles={view.choosesFiles ?? true}
            actions={actions}
          />
        )}
      </div>
      {faultOf(FIELD_IDS.title)}
      {faultOf(FIELD_IDS.image)}
      <PageTitle draft={draft} onChange={change} />
      <SourceLine draft={draft} onChange={change} />
      <TypeAndCommunity
        key={`communities ${picking}`}
        site={view.site}
        draft={draft}
        has={has}
        usual={view.usualCommunities ?? NONE}
        suggestions={view.suggestedCommunities ?? NONE}
        missing={missing}
        onChange={change}
        onTyped={words.onTyped}
        onPropose={words.onPropose}
      />
      {faultOf(FIELD_IDS.contentType)}
      {faultOf(FIELD_IDS.community)}
      {view.site.registration && view.registered && view.registered.length > 0 && (
        <Suspense fallback={null}>
          <RegisteredOffers shown={view.registered} draft={draft} onChange={change} onOpen={actions.openRegistered} />
        </Suspense>
      )}
      {has.topics && (
        <TopicPicker
          label={labels?.topics}
          communityLabel={labels?.communities}
          key={`topics ${picking}`}
          missing={missing === FIELD_IDS.topics}
          index={view.topicIndex}
          vocabulary={view.site.vocabulary}
          usual={view.usualTopics}
          suggestions={view.suggestions}
          communities={(has.communities && draft.communities.length === 0 && view.suggestedCommunities) || NONE}
          most={view.frame === 'popup' ? 3 : 5}
          chosen={draft.topics}
          onChange={change}
          onCommunity={takeCommunity}
          typed={typedIn(draft, 'topics')}
          onTyped={words.onTyped}
          onPropose={words.onPropose}
          onImport={() => actions.openOptions(siteCard(view.site.slug))}
        />
      )}
      {faultOf(FIELD_IDS.topics)}
      <ProposedWords site={view.site} proposed={draft.proposed ?? NONE} onTakeBack={words.onTakeBack} />
      <AskedLater view={view} draft={draft} missing={missing} onChange={change} onPropose={words.onPropose} />
      <ExcerptDesk view={view} draft={draft} missing={missing} onChange={change} onLeft={actions.toggleLeft} />
      {faultOf(FIELD_IDS.excerpt)}
      <div className="disclosures">
        <Details draft={draft} missing={missing} open={details} onToggle={onDetails} onChange={change} />
        {faultOf(FIELD_IDS.link)}
        {view.frame !== 'tab' && !registersOnly(view.site) && (
          <FilePreview
            preview={view.preview}
            files={filesOf(view)}
            saved={view.save.state === 'saved' ? view.save.paths : NONE}
            onOpen={actions.openPreview}
          />
        )}
        <Suspense fallback={null}>
          <PrivateNote key={draft.key} note={draft.note ?? ''} onChange={(note) => change({ note })} />
        </Suspense>
      </div>
    </div>
  );
}
