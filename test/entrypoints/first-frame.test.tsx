// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Desk } from '@/components/desk/Desk';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createShownDesk } from '@/entrypoints/desk/session/shown-desk';
import { SITES } from '@/utils/taxonomy/sites';

const page = readFileSync('entrypoints/popup/index.html', 'utf8');
const nothing = () => {};
const actions = {
  change: nothing,
  nameCurator: nothing,
  readAgain: nothing,
  openPreview: nothing,
  allowImages: nothing,
  takeImageFile: nothing,
  chooseImageFile: nothing,
  lookAtImages: nothing,
  save: nothing,
  close: nothing,
  showSaved: nothing,
  settleAddress: nothing,
  settleCheck: nothing,
  discard: nothing,
  undoDiscard: nothing,
  openIn: nothing,
  chooseSite: nothing,
  openOptions: nothing,
  openLibrary: nothing,
  openDrafts: nothing,
  toggleLeft: nothing,
  choosePlace: nothing,
  claimPlace: nothing,
  updateLikely: nothing,
  act: nothing,
  settleComparison: nothing,
  packSaved: nothing,
  settleStorage: nothing,
  openRegistered: nothing,
  settlePublished: nothing,
  undoSave: nothing,
};

test('the popup’s page holds the very frame that the desk draws first, so that nothing moves', () => {
  const frame = renderToStaticMarkup(<Desk view={createShownDesk()(emptyState(SITES[0]!, ''))} actions={actions} />);
  expect(new DOMParser().parseFromString(page, 'text/html').querySelector('#root')?.innerHTML).toBe(frame);
});
