// What is said of registering a site's articles.
import { say } from '../../shared/words/say';

export const registrationWords = {
  part: say('options_reg_part'),
  how: say('options_reg_how'),
  none: say('options_reg_none'),
  add: (system: string) => say('options_reg_add', system),
  with: (system: string, host: string) => say('options_reg_with', system, host),
  keyLacks: say('options_reg_keyLacks'),
  change: say('options_reg_change'),
  saving: say('options_reg_saving'),
  both: say('options_reg_both'),
  only: say('options_reg_only'),
  stop: say('options_reg_stop'),
  connect: say('options_reg_connect'),
  connecting: say('options_reg_connecting'),
  save: say('options_reg_save'),
  keyKept: say('options_reg_keyKept'),
  makeKey: (host: string) => say('options_reg_makeKey', host),
  lacks: say('options_reg_lacks'),
  saved: (site: string, system: string) => say('options_reg_saved', site, system),
  stopped: (site: string) => say('options_reg_stopped', site),
  form: (site: string, system: string) => say('options_reg_form', site, system),
};
