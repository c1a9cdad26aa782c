// A site begun from nothing: the little that every site has; its topics and communities come after.
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { contentRootFault } from '@/utils/base/path-segment';
import { visibleText } from '@/utils/base/unfit-text';
import { sameName } from '@/utils/taxonomy/same-name';
import { FormatChoice } from './FormatChoice';
import { siteWords } from './site-words';
import { optionWords } from '../option-words';
import type { OptionsProps } from '../options-view';
import type { NewSite as NewSiteFacts } from './shown-site';
import { isLimit, isShare, shareOf } from './ExcerptRules';

type Text = Exclude<keyof NewSiteFacts, 'format'>;
const EMPTY: Record<Text, string> = { name: '', contentRoot: 'content', contentType: '', maxCharacters: '1000', maxShare: '40' };

export function NewSite({ view, actions }: OptionsProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [texts, setTexts] = useState(EMPTY);
  const [chosen, setFormat] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open || wasOpen.current) document.getElementById(open ? `${id}-name` : `${id}-open`)?.focus();
    wasOpen.current = open;
  }, [open, id]);
  const format = chosen ?? view.formats[0] ?? '';

  const rootFault = contentRootFault(texts.contentRoot.trim());
  const wrong: Record<Text, string | null> = {
    name:
      texts.name.trim() === ''
        ? siteWords.siteNameMissing
        : view.sites.some(({ site }) => sameName(site.name, texts.name))
          ? siteWords.siteThere
          : null,
    contentRoot: rootFault && siteWords.contentRootWrong(rootFault),
    contentType: texts.contentType.trim() === '' ? siteWords.contentTypeMissing : null,
    maxCharacters: isLimit(texts.maxCharacters) ? null : siteWords.maxCharactersWrong,
    maxShare: isShare(texts.maxShare) ? null : siteWords.maxShareWrong,
  };

  function close() {
    setOpen(false);
    setTexts(EMPTY);
    setAsked(false);
  }
  function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    const first = (Object.keys(wrong) as Text[]).find((field) => wrong[field]);
    if (first) return void document.getElementById(`${id}-${first}`)?.focus();
    if (format === '') return;
    actions.startSite({
      name: texts.name.trim(),
      contentRoot: texts.contentRoot.trim(),
      contentType: texts.contentType.trim(),
      maxCharacters: Number(texts.maxCharacters),
      maxShare: shareOf(texts.maxShare),
      format,
    });
    close();
  }
  const field = (name: Text, label: string) => (
    <div className="field">
      <label className="label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        className="text-input"
        dir="auto"
        autoComplete="off"
        value={texts[name]}
        aria-invalid={asked && wrong[name] !== null}
        aria-describedby={asked && wrong[name] ? `${id}-${name}-why` : undefined}
        onChange={({ target }) => setTexts({ ...texts, [name]: visibleText(target.value) })}
      />
      {asked && wrong[name] && (
        <p id={`${id}-${name}-why`} className="wrong">
          {wrong[name]}
        </p>
      )}
    </div>
  );

  if (!open) {
    return (
      <div className="buttons">
        <button id={`${id}-open`} type="button" className="button" onClick={() => setOpen(true)}>
          {siteWords.newSite}
        </button>
      </div>
    );
  }
  return (
    <form className="offer" aria-label={siteWords.newSite} onSubmit={start} noValidate>
      {field('name', siteWords.siteName)}
      {field('contentType', siteWords.firstContentType)}
      {field('contentRoot', siteWords.contentRoot)}
      {field('maxCharacters', siteWords.maxCharacters)}
      {field('maxShare', siteWords.maxShare)}
      <FormatChoice id={`${id}-format`} formats={view.formats} value={format} onChoose={setFormat} />
      <div className="buttons">
        <button type="submit" className="main-action">
          {siteWords.startSite}
        </button>
        <button type="button" className="text-button" onClick={close}>
          {optionWords.cancel}
        </button>
      </div>
    </form>
  );
}
