// The title in the first form: a field that can be typed into at once.
import { say } from '@/components/shared/words/say';
import { FIELD_IDS } from '@/components/shared/field-ids';
import { LIMITS } from '@/utils/core/limits';
import type { FormDraft } from './form-draft';
import { inForm, make } from './in-form';
import { keepTyped, typedFor } from './typed-early';

/** Answers what resolves once nothing is being composed in it. */
export function showTitle({ key, fields, clip }: FormDraft): () => Promise<void> {
  const place = inForm('.title-grow');
  const title = typedFor(key)?.title ?? fields.title;
  const field = make('textarea', 'title');
  Object.assign(field, { id: FIELD_IDS.title, rows: 1, dir: 'auto', maxLength: LIMITS.title, value: title });
  field.setAttribute('aria-label', say('title'));
  // The body is in the stored draft, where there is one.
  const facts = { ...clip, body: undefined };
  let composing: PromiseWithResolvers<void> | null = null;
  field.addEventListener('focus', () => place?.classList.add('grown'));
  field.addEventListener('input', () => {
    keepTyped(key, field.value, facts);
    if (place) place.dataset['text'] = field.value;
  });
  field.addEventListener('compositionstart', () => void (composing = Promise.withResolvers()));
  field.addEventListener('compositionend', () => composing?.resolve());
  if (place) place.dataset['text'] = title;
  place?.replaceChildren(field);
  return async () => composing?.promise;
}
