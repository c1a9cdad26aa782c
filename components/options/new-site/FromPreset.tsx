// A new site with the usual format of its generator: which one, and what the site is called.
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { speak } from '../../shared/words/say';
import { FormField } from '../shared/FormField';
import { optionWords } from '../option-words';
import type { OptionsProps } from '../options-view';
import { newSiteWords as words } from './new-site-words';
import { Way } from './Way';
import { whyNoSiteName } from './why-no-site-name';

export function FromPreset({ view, actions }: OptionsProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setPreset] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open || wasOpen.current) document.getElementById(open ? `${id}-preset` : `${id}-open`)?.focus();
    wasOpen.current = open;
  }, [open, id]);
  const preset = view.presets.find((it) => it.name === chosen) ?? view.presets[0];
  if (!preset) return null;
  const wrong = whyNoSiteName(name, view.sites);

  function close() {
    setOpen(false);
    setName('');
    setAsked(false);
  }
  function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    if (wrong || !preset) return input.current?.focus();
    actions.startSite({ name: name.trim(), preset: preset.name });
    close();
  }

  const form = open && (
    <form className="offer" aria-label={words.preset} onSubmit={start} noValidate>
      <div className="field">
        <label className="label" htmlFor={`${id}-preset`}>
          {words.generator}
        </label>
        <select
          id={`${id}-preset`}
          className="text-input"
          aria-describedby={`${id}-how`}
          value={preset.name}
          onChange={({ target }) => setPreset(target.value)}
        >
          {view.presets.map((it) => (
            <option key={it.name} value={it.name}>
              {it.title}
            </option>
          ))}
        </select>
        <p id={`${id}-how`} className="quiet">
          {speak(preset.about)}
        </p>
      </div>
      <FormField label={words.name} input={input} value={name} onChange={setName} wrong={(asked && wrong) || undefined} />
      <div className="buttons">
        <button type="submit" className="main-action">
          {words.create}
        </button>
        <button type="button" className="text-button" onClick={close}>
          {optionWords.cancel}
        </button>
      </div>
    </form>
  );
  return (
    <Way name={words.preset} how={words.presetHow} below={form}>
      <button id={`${id}-open`} type="button" className="button" aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>
        {words.choosePreset}
      </button>
    </Way>
  );
}
