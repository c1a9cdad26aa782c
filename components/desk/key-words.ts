// What each key does.
import { say } from '../shared/words/say';

/** What `?` shows; `escapeCloses`: all of the desk. */
export const keyWords = (escapeCloses: boolean): [keys: string, what: string][] => [
  [say('keysOfSave'), say('keysDoSave')],
  [say('keysOfSaveAndClose'), say('keysDoSaveAndClose')],
  [say('keysOfTake'), say('keysDoTake')],
  [say('keysOfSuggested'), say('keysDoSuggested')],
  [say('keysOfSite'), say('keysDoSite')],
  [say('keysOfBack'), say('keysDoBack')],
  [say('keysOfUndo'), say('keysDoUndo')],
  [say('keysOfChosen'), say('keysDoChosen')],
  [say('keysOfMove'), say('keysDoMove')],
  [say('keysOfOthers'), say('keysDoOthers')],
  [say('keysOfParagraph'), say('keysDoParagraph')],
  [say('keysOfPaste'), say('keysDoPaste')],
  [say('keysOfEscape'), escapeCloses ? say('keysDoEscapeAll') : say('keysDoEscape')],
  [say('keysOfHelp'), say('keysDoHelp')],
];
