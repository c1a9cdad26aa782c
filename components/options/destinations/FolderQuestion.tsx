// A folder was chosen that holds one which may be the content folder: it is asked which of them is meant.
import type { DestinationActions, FolderWithin } from './destination-view';
import { destinationWords as words } from './destination-words';
import { optionWords } from '../option-words';
import { AskBox } from '../shared/OfferBox';

export interface FolderQuestionProps {
  asked: FolderWithin;
  actions: Pick<DestinationActions, 'takeFolder' | 'leaveFolder'>;
}

export function FolderQuestion({ asked: { name, inside }, actions }: FolderQuestionProps) {
  return (
    <AskBox name={words.folder} onLeave={actions.leaveFolder}>
      <p>{words.folderWithin(name)}</p>
      <div className="buttons">
        {inside.map((path, at) => (
          <button key={path} type="button" className={at === 0 ? 'main-action' : 'button'} onClick={() => actions.takeFolder(path)}>
            {words.folderInside(name, path)}
          </button>
        ))}
        <button type="button" className="button" onClick={() => actions.takeFolder(null)}>
          {words.folderItself(name)}
        </button>
        <button type="button" className="text-button" onClick={actions.leaveFolder}>
          {optionWords.cancel}
        </button>
      </div>
    </AskBox>
  );
}
