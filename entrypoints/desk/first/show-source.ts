// The line below the title in the first form.
import { originOf } from '@/components/desk/source/field-origin';
import { sourceFacts } from '@/components/desk/source/source-facts';
import type { FormDraft } from './form-draft';
import { inForm, make } from './in-form';

export function showSource(draft: FormDraft): void {
  const shown = sourceFacts(draft.fields).map(([field, fact], index) =>
    make('span', '', ...(index > 0 ? [' · '] : []), make('span', classOf(draft, field), make('bdi', '', fact))),
  );
  const from = originOf(draft, 'title');
  inForm('.source')?.replaceChildren(
    make('div', 'source-facts', ...shown),
    ...(from && shown.length > 0 ? [make('span', 'source-dot', ' · ')] : []),
    ...(from ? [make('span', classOf(draft, 'title'), from.text)] : []),
  );
}

const classOf = (draft: FormDraft, field: Parameters<typeof originOf>[1]): string =>
  originOf(draft, field)?.others ? 'source-from dotted' : 'source-from';
