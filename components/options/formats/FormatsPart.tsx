// The formats of a site: which its files are written in, by content type, and those that it brings itself.
import { useState } from 'react';
import { ownFormat } from '@/utils/core/formats/site-format';
import type { Site } from '@/utils/core/site';
import { chooseFormat, formatUse } from '@/utils/core/formats/change-format';
import { Disclosure } from '../../shared/Disclosure';
import type { OptionsActions } from '../options-view';
import type { ShownPreset } from '../sites/shown-site';
import { ChoiceField } from '../shared/ChoiceField';
import { FormatEditor } from './FormatEditor';
import { formatWords } from './format-words';
import { createKeys } from './stable-keys';
import './formats.css';

export interface FormatsPartProps {
  site: Site;
  /** Names of the formats that come with Gleaner. */
  formats: readonly string[];
  presets: readonly ShownPreset[];
  /** Texts that were typed and not kept, by the names of their formats. */
  unfinished: Map<string, string>;
  actions: Pick<OptionsActions, 'changeSite' | 'tell' | 'tryFormat' | 'addFormat' | 'renameFormat' | 'removeFormat'>;
}

/** Of the choice that a content type has none of its own; no format is called so. */
const AS_SITE = '';

export function FormatsPart({ site, formats, presets, unfinished, actions }: FormatsPartProps) {
  const own = Object.keys(site.formats ?? {});
  const known = [...new Set([...own, ...formats])];
  const [keys] = useState(createKeys);
  const [open, setOpen] = useState<string | null>(null);
  const [from, setFrom] = useState(presets[0]?.name ?? known[0] ?? '');
  const change = (edit: (now: Site) => Site) => actions.changeSite(site.slug, edit);
  const choices = (value: string) => (known.includes(value) ? known : [value, ...known]).map((name) => [name, name] as const);
  const begin = [
    ...presets.map(({ name, title }) => [name, title] as const),
    ...known.filter((name) => !presets.some((preset) => preset.name === name)).map((name) => [name, formatWords.copyOf(name)] as const),
  ];
  const rename = (name: string, to: string) => {
    keys.rename(name, to);
    if (open === name) setOpen(to);
    actions.renameFormat(site.slug, name, to);
  };
  return (
    <div className="part">
      <div className="format-choices">
        <ChoiceField
          label={formatWords.ofSite}
          value={site.format}
          choices={choices(site.format)}
          onChoose={(format) => change((now) => ({ ...now, format }))}
        />
        {site.contentTypes.length > 1 &&
          site.contentTypes.map(({ slug, name, format = AS_SITE }) => (
            <ChoiceField
              key={slug}
              label={name}
              value={format}
              choices={[[AS_SITE, formatWords.asSite(site.format)] as const, ...choices(format).filter(([value]) => value !== AS_SITE)]}
              onChoose={(value) => change((now) => chooseFormat(now, slug, value === AS_SITE ? null : value))}
            />
          ))}
      </div>
      <p className="quiet">{own.length > 0 ? formatWords.how : formatWords.none}</p>
      <div>
        {own.map((name) => (
          <Disclosure
            key={keys.of(name)}
            name={name}
            aside={formatWords.whereUsed(formatUse(site, name))}
            open={open === name}
            onToggle={(now) => setOpen(now ? name : null)}
          >
            <FormatEditor
              site={site}
              name={name}
              source={ownFormat(site, name) ?? ''}
              unfinished={unfinished.get(name) ?? null}
              taken={known.filter((other) => other !== name)}
              actions={actions}
              onRename={(to) => rename(name, to)}
              onLeave={(text) => (text === null ? unfinished.delete(name) : unfinished.set(name, text))}
            />
          </Disclosure>
        ))}
      </div>
      <div className="format-new">
        <ChoiceField label={formatWords.beginWith} value={from} choices={begin} onChoose={setFrom} />
        <button
          type="button"
          className="button"
          onClick={() => void actions.addFormat(site.slug, from).then((added) => added !== null && setOpen(added))}
        >
          {formatWords.add}
        </button>
      </div>
    </div>
  );
}
