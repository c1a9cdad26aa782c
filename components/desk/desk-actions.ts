// What the curator can do at the desk.
import type { CheckCode } from '@/utils/core/check';
import type { DraftChange } from '@/utils/core/draft';
import type { RegisteredArticle } from '@/utils/core/registration';
import type { ComparisonWay } from '../shared/comparison/compared-file';
import type { DeskActName } from '../shared/delivery/offered-acts';
import type { ReceiptLine } from './footer/save-view';

export interface DeskActions {
  /** Opens the same draft in another frame. Must be called inside a click. */
  openIn(frame: 'panel' | 'tab'): void;
  chooseSite(slug: string): void;
  /** At a card, where one is named: see `settings-cards`. */
  openOptions(card?: string): void;
  /** At a delivery, where one is named. */
  openLibrary(delivery?: string): void;
  openDrafts(): void;
  /** Begins a draft with what a system knows of an article, and opens that. */
  openRegistered(article: RegisteredArticle): void;
  /** Whether Save goes to that place, now and from now on. */
  choosePlace(id: string, used: boolean): void;
  /** Whether that place is one of the site's. */
  claimPlace(id: string, isOurs: boolean): void;
  /** Whether the next save takes the place of the one under another address. */
  updateLikely(updates: boolean): void;
  /** Must be called inside a click: a permission is asked for in it. */
  act(line: ReceiptLine, act: DeskActName): void;
  settleComparison(way: ComparisonWay): void;
  /** Saves once more what others gave names to, in one archive, in place of those. */
  packSaved(): void;
  /** Takes back all that the receipt tells of. */
  undoSave(): void;
  change(change: DraftChange): void;
  /** Puts back what was left out of the body at that place, or leaves it out again. */
  toggleLeft(at: number): void;
  nameCurator(name: string): void;
  /** Where the page is closed: opens it in a new tab. */
  readAgain(): void;
  openPreview(open: boolean): void;
  /** Asks for the host of the image, or once for those of all images. Must be called inside a click. */
  allowImages(scope: 'host' | 'all'): void;
  /** The list of the page's images opens. */
  lookAtImages(): void;
  takeImageFile(file: Blob): void;
  /** Opens the page in which an image is chosen, where the desk opens no file dialog. */
  chooseImageFile(): void;
  save(): void;
  /** Puts the desk away, once what was asked of the medium is on it. A frame that may not close itself stays. */
  close(): void;
  /** Opens the downloads folder at what was saved. */
  showSaved(): void;
  /** The curator has seen what `storage` says. */
  settleStorage(): void;
  /** The curator has looked at what a check asked for; garbled text is mended. */
  settleCheck(code: CheckCode): void;
  /** The curator has seen that another article has the address. */
  settleAddress(): void;
  /** What becomes of a colleague's file of the article; null: it is to be decided anew. */
  settlePublished(how: 'update' | 'beside' | null): void;
  discard(): void;
  undoDiscard(): void;
}
