// What is said where an article is opened by a number.
import { say } from '../../shared/words/say';

export const byNumberWords = {
  open: say('library_byNumber_open'),
  asking: say('library_byNumber_asking'),
  site: say('library_byNumber_site'),
  wrong: say('library_byNumber_wrong'),
};
