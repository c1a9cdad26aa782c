// One format of a site: its name, its text, and beside it the file that it makes of the article on the desk.
import { useId, useRef } from 'react';
import { unfitText } from '@/utils/base/unfit-text';
import type { Site } from '@/utils/core/site';
import { formatUse, isUsed, setFormat } from '@/utils/core/formats/change-format';
import { optionWords } from '../option-words';
import type { OptionsActions } from '../options-view';
import { TypedField } from '../shared/TypedField';
import { CodeField, type CodeHandle } from './CodeField';
import { formatWords } from './format-words';
import { TriedFile } from './TriedFile';
import { useFormatText } from './use-format-text';

export interface FormatEditorProps {
  site: Site;
  name: string;
  source: string;
  unfinished: string | null;
  /** Names that others have. */
  taken: readonly string[];
  actions: Pick<OptionsActions, 'changeSite' | 'tell' | 'tryFormat' | 'removeFormat'>;
  onRename(to: string): void;
  onLeave(unfinished: string | null): void;
}

export function FormatEditor({ site, name, source, unfinished, taken, actions, onRename, onLeave }: FormatEditorProps) {
  const id = useId();
  const code = useRef<CodeHandle>(null);
  const { text, setText, first, trial, isTried, isKept } = useFormatText({
    kept: source,
    unfinished,
    tryText: (tried) => actions.tryFormat(site.slug, name, tried),
    write: (written) => actions.changeSite(site.slug, (now) => setFormat(now, name, written)),
    leave: onLeave,
  });
  const broken = isTried && trial?.tried.is === 'broken' ? trial.tried : null;
  const use = formatUse(site, name);
  const wrongName = (to: string) => {
    if (to.trim() === '' || unfitText(to.trim())) return optionWords.nameMissing;
    return taken.includes(to.trim()) ? formatWords.nameTaken : null;
  };
  return (
    <div className="format-editor">
      <TypedField
        label={optionWords.named}
        kept={name}
        whyNot={wrongName}
        write={(to) => to.trim() !== name && onRename(to.trim())}
        tell={(said) => actions.tell(site.slug, said)}
      />
      <div className="format-columns">
        <div className="part">
          <CodeField
            ref={code}
            label={formatWords.text(name)}
            value={text}
            marked={broken?.line ?? null}
            describedBy={`${id}-state`}
            onChange={setText}
          />
          <output id={`${id}-state`} className={broken ? 'wrong' : 'quiet'}>
            {broken
              ? `${formatWords.mistake(broken.line, broken.problem)} ${isKept ? formatWords.keptBroken : formatWords.untilThen}`
              : isTried && isKept
                ? formatWords.fine
                : formatWords.checking}
          </output>
          <div className="buttons">
            {broken?.line && (
              <button type="button" className="button" onClick={() => code.current?.goTo(broken.line!)}>
                {formatWords.goToLine(broken.line)}
              </button>
            )}
            {text !== first && (
              <button type="button" className="button" onClick={() => code.current?.replaceAll(first)}>
                {formatWords.takeBack}
              </button>
            )}
            <button
              type="button"
              className="text-button"
              onClick={() => (isUsed(use) ? actions.tell(site.slug, formatWords.inUse(use)) : actions.removeFormat(site.slug, name))}
            >
              {formatWords.remove}
            </button>
          </div>
        </div>
        <TriedFile trial={trial} root={site.contentRoot} />
      </div>
    </div>
  );
}
