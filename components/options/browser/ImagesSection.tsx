// Whether images may be fetched from every host without asking for each.
import { useId } from 'react';
import { browserWords } from './browser-words';
import type { OptionsProps } from '../options-view';
import { PartNotice } from '../shared/PartNotice';
import { Section } from '../shared/Section';

export function ImagesSection({ view, actions }: OptionsProps) {
  const id = useId();
  return (
    <Section name={browserWords.images}>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          aria-describedby={`${id}-how`}
          checked={view.allImageHosts}
          aria-checked={view.allImageHosts}
          onChange={({ target }) => actions.allowAllImageHosts(target.checked)}
        />
        {browserWords.allImageHosts}
      </label>
      <p id={`${id}-how`} className="quiet switch-how">
        {browserWords.allImageHostsHow}
      </p>
      <PartNotice view={view} at="images" onUndo={actions.undo} />
    </Section>
  );
}
