// A page that nobody sees, with the DOM that Chromium's background has not: it finishes the saves that the background names.
import '@/utils/platform/database/load-database';
import { answerInPage } from '@/utils/platform/work-in-page';
import { finishSave } from '../outbox/finish-save';

answerInPage(finishSave);
