// The downloads folder is not set up: what the options say of it.
import type { KindSetUp } from '@/utils/core/kinds/kind-set-up';

export const setUp: KindSetUp = {
  add: null,
  place: () => [['options_dest_downloadPlace']],
  allow: () => ['options_dest_allow'],
  form: null,
};
