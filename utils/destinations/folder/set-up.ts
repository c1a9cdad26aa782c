// How a folder is set up: by choosing it.
import type { KindSetUp } from '@/utils/core/kinds/kind-set-up';

export const setUp: KindSetUp = {
  add: ['options_dest_addFolder'],
  place: ({ name }) => [['options_dest_folderPlace', name]],
  allow: () => ['options_dest_allow'],
  form: null,
};
