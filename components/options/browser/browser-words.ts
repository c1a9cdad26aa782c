// What is said of the curator and of how Gleaner looks.
import type { Appearance } from '@/utils/core/appearance';
import { say } from '../../shared/words/say';

export const browserWords = {
  curator: say('options_curator'),
  curatorName: say('options_curatorName'),
  curatorHow: say('options_curatorHow'),
  images: say('options_images'),
  allImageHosts: say('options_allImageHosts'),
  allImageHostsHow: say('options_allImageHostsHow'),
  imagesAsked: say('options_imagesAsked'),
  appearance: say('options_appearance'),
  appearances: { system: say('options_system'), light: say('options_light'), dark: say('options_dark') } satisfies Record<
    Appearance,
    string
  >,
};
