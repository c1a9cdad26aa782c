// The shortest way to a new site: files that it has published, dropped or chosen.
import type { ChosenFile } from '../learn/chosen-file';
import { FileDrop } from '../learn/FileDrop';
import { newSiteWords as words } from './new-site-words';

export function FromFiles({ onFiles }: { onFiles(files: ChosenFile[]): void }) {
  return (
    <FileDrop onFiles={onFiles}>
      <h4>{words.learn}</h4>
      <p className="quiet">{words.learnHow}</p>
    </FileDrop>
  );
}
