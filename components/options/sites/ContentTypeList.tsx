// The content types of a site: what each is called, and where its files go.
import { useState } from 'react';
import { slugFault } from '@/utils/base/path-segment';
import type { ContentType, Site } from '@/utils/core/site';
import { changeContentType } from '@/utils/taxonomy/change-site';
import { sameName } from '@/utils/taxonomy/same-name';
import { Disclosure } from '../../shared/Disclosure';
import { AddLine } from '../shared/AddLine';
import { listWords } from './list-words';
import { optionWords } from '../option-words';
import type { OptionsActions } from '../options-view';
import { TypedField } from '../shared/TypedField';

export interface ContentTypeListProps {
  site: Site;
  actions: Pick<OptionsActions, 'changeSite' | 'tell' | 'addContentType' | 'removeContentType'>;
}

export function ContentTypeList({ site, actions }: ContentTypeListProps) {
  /** By place: its slug may be changed while it is open. */
  const [open, setOpen] = useState<number | null>(null);
  return (
    <div className="part">
      <div>
        {site.contentTypes.map((type, place) => (
          // The fields of one stay the same fields while its slug is changed.
          // oxlint-disable-next-line react/no-array-index-key
          <Disclosure key={place} name={type.name} aside={type.slug} open={open === place} onToggle={(now) => setOpen(now ? place : null)}>
            <ContentTypeFields
              type={type}
              others={site.contentTypes.filter((other) => other !== type)}
              onChange={(change) => actions.changeSite(site.slug, (now) => changeContentType(now, place, change))}
              tell={(text) => actions.tell(site.slug, text)}
              onRemove={() => {
                setOpen(null);
                actions.removeContentType(site.slug, type.slug);
              }}
            />
          </Disclosure>
        ))}
      </div>
      <AddLine
        label={listWords.newContentType}
        wrong={(name) => (site.contentTypes.some((type) => sameName(type.name, name)) ? listWords.contentTypeThere : null)}
        onAdd={(name) => actions.addContentType(site.slug, name)}
      />
    </div>
  );
}

interface ContentTypeFieldsProps {
  type: ContentType;
  others: ContentType[];
  onChange(change: Partial<ContentType>): void;
  tell(text: string): void;
  onRemove(): void;
}

function ContentTypeFields({ type, others, onChange, tell, onRemove }: ContentTypeFieldsProps) {
  const { name, slug, archetype } = type;
  const wrongName = (text: string) =>
    text.trim() === '' ? optionWords.nameMissing : others.some((other) => sameName(other.name, text)) ? listWords.contentTypeThere : null;
  const wrongSlug = (text: string) => {
    const fault = slugFault(text.trim());
    if (fault) return listWords.slugWrong(fault);
    return others.some((other) => other.slug === text.trim()) ? listWords.slugThere : null;
  };
  return (
    <div className="part inner">
      <TypedField label={optionWords.named} kept={name} whyNot={wrongName} write={(text) => onChange({ name: text.trim() })} tell={tell} />
      <TypedField label={listWords.slug} kept={slug} whyNot={wrongSlug} write={(text) => onChange({ slug: text.trim() })} tell={tell} />
      <TypedField
        label={listWords.archetype}
        kept={archetype}
        whyNot={(text) => (text.trim() === '' ? listWords.archetypeMissing : null)}
        write={(text) => onChange({ archetype: text.trim() })}
        tell={tell}
      />
      <button type="button" className="text-button" onClick={onRemove}>
        {listWords.removeContentType}
      </button>
    </div>
  );
}
