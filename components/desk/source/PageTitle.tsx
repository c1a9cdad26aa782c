// The page's own title, beneath the curator's headline: one click takes it back.
import type { Draft, DraftChange } from '@/utils/core/draft';
import { words } from '../../shared/words';

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
        {words.pageTitle} <bdi>{title}</bdi>
      </span>
      <button type="button" className="text-button" aria-label={words.takeBackTitle} onClick={() => onChange({ fields: { title } })}>
        {words.takeBack}
      </button>
    </p>
  );
}
