// What was just done at one place of the page, what went wrong there, and the way back.
import { describe } from '../../shared/words/problem-words';
import { NoticeBar } from '../../shared/notice/NoticeBar';
import { importWords } from '../topics/import-words';
import { optionWords } from '../option-words';
import type { OptionsView, OptionsPart } from '../options-view';

export interface PartNoticeProps {
  view: OptionsView;
  at: OptionsPart;
  onUndo(): void;
  /** Of what is being read. */
  onStop?(): void;
}

export function PartNotice({ view: { problem, undo, said, reading }, at, onUndo, onStop }: PartNoticeProps) {
  if (problem?.at === at) {
    const { message, hint } = describe(problem.problem);
    return <NoticeBar notice={{ tone: 'problem', message, hint }} />;
  }
  if (undo?.at === at) {
    return <NoticeBar notice={{ tone: 'plain', message: undo.text, action: { label: optionWords.undo, run: onUndo } }} />;
  }
  if (reading?.at === at) {
    const { done, of, what } = reading;
    return (
      <div className="buttons">
        <p className="said">{what === 'files' ? importWords.readingFiles(done, of) : importWords.readingFile(done, of)}</p>
        {onStop && (
          <button type="button" className="text-button" onClick={onStop}>
            {importWords.stopReading}
          </button>
        )}
      </div>
    );
  }
  return said?.at === at ? <p className="said">{said.text}</p> : null;
}
