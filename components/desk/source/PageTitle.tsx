// The page's own title, beneath the curator's headline: one click takes it back.
import type { Draft, DraftChange } from '@/utils/core/draft';
import { sourceWords } from './source-words';

export interface PageTitleProps {
  draft: Draft;
  onChange(change: DraftChange): void;
}

export function PageTitle({ draft, onChange }: PageTitleProps) {
  const { title } = draft.clip;
  if (title === '' || title === draft.fields.title || !draft.edited.includes('title')) return null;
  return (
    <p className="page-title">
      <span title={title}>
        {sourceWords.pageTitle} <bdi>{title}</bdi>
      </span>
      <button type="button" className="text-button" aria-label={sourceWords.takeBackTitle} onClick={() => onChange({ fields: { title } })}>
        {sourceWords.takeBack}
      </button>
    </p>
  );
}
