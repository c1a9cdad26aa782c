// What is said of the ways to a new site.
import { say } from '../../shared/words/say';

export const newSiteWords = {
  heading: say('newSite_heading'),
  learn: say('newSite_learn'),
  learnHow: say('newSite_learnHow'),
  preset: say('newSite_preset'),
  presetHow: say('newSite_presetHow'),
  choosePreset: say('newSite_choosePreset'),
  generator: say('newSite_generator'),
  colleague: say('newSite_colleague'),
  colleagueHow: say('newSite_colleagueHow'),
  chooseSiteFile: say('options_chooseSiteFile'),
  name: say('options_siteName'),
  nameMissing: say('options_siteNameMissing'),
  nameThere: say('options_siteThere'),
  someSite: say('newSite_someSite'),
  create: say('options_startSite'),
  contentType: say('newSite_contentType'),
  created: (name: string) => say('options_siteStarted', name),
} as const;
