// The first paragraphs in the first form: as text, which is all that is shown of any.
import { DRAWN, FIRST, isList, withItems } from '@/components/desk/excerpt/drawn-text';
import { say } from '@/components/shared/words/say';
import type { ExcerptChoice } from '@/utils/core/draft';
import { sourceOf } from '@/utils/core/raw-html';
import { charactersIn, leadParagraphs } from '@/utils/curate/excerpt';
import { limitOf } from '@/utils/curate/excerpt-limit';
import type { FormParagraph } from './form-draft';
import { inForm, make } from './in-form';
import { rememberedPolicy } from './typed-early';

export function showParagraphs(paragraphs: FormParagraph[], choice: ExcerptChoice): void {
  const taken = takenOf(paragraphs, choice);
  const list = make('ul', choice.kind === 'whole' ? 'paragraphs paragraphs-whole' : 'paragraphs');
  list.append(
    ...paragraphs.slice(0, FIRST).map(({ html, prose, text }, index) => {
      const items = isList(sourceOf(html));
      const box = make('input', '');
      Object.assign(box, { type: 'checkbox', checked: taken.has(index), tabIndex: index === 0 ? 0 : -1 });
      const words = make(
        'span',
        items ? 'paragraph-text paragraph-items' : 'paragraph-text',
        (items ? withItems(text) : text).slice(0, DRAWN) || say('picture'),
      );
      words.dir = 'auto';
      return make('li', '', make('label', prose ? 'paragraph' : 'paragraph paragraph-aside', box, words));
    }),
  );
  inForm('.paragraph-bones')?.replaceWith(list);
}

function takenOf(paragraphs: FormParagraph[], choice: ExcerptChoice): Set<number> {
  if (choice.kind === 'picked') return new Set(choice.paragraphs);
  if (choice.kind === 'whole') return new Set(paragraphs.keys());
  const policy = rememberedPolicy();
  if (!policy || choice.kind !== 'lead') return new Set();
  return new Set(leadParagraphs(paragraphs, limitOf(policy, charactersIn(paragraphs)).characters));
}
