// A page that nobody sees, with the DOM that Chromium's background has not: it finishes the saves that the background names,
// and tells what is to be read in the repositories that it names.
import '@/utils/platform/database/load-database';
import { answerInPage } from '@/utils/platform/work-in-page';
import { finishSave } from '../outbox/finish-save';
import { PUBLISHED } from '../published/published-work';

answerInPage(async (about) => {
  if (!about.startsWith(PUBLISHED)) return finishSave(about);
  return (await import('../published/note-keys')).noteKeys(about.slice(PUBLISHED.length));
});
