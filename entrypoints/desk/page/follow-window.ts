// The side panel stays while pages come and go beside it: it shows the draft of the page that is in front, or none.
import { ProblemError, problem } from '@/utils/core/problem';
import { cleanUrl } from '@/utils/extract/address/clean-url';
import { refusalFor } from '@/utils/platform/closed-pages';
import { openDatabase } from '@/utils/platform/database/open-database';
import { onShowHere } from '@/utils/platform/frames';
import { isToldAnyway } from '@/utils/platform/asked-page';
import { type FrontTab, frontTab, notAsked, onFrontTab, onTabMoves } from '@/utils/platform/front-tab';
import { askPage } from './ask-page';
import { wasRead } from './known-draft';
import type { DeskSession } from '../session/desk-session';

/** Milliseconds between two looks while a page loads: browsers do not tell the moment at which it takes the place of the one before. */
const LOOK_AGAIN = 150;

/** `session` has asked the page that is in front already. */
export function followWindow(session: DeskSession): void {
  /** By tab, the clean addresses at which Gleaner was asked to read it. A grant may outlast the page that it was given for. */
  const asked = new Map<number, Set<string>>();
  /** What the panel shows: a tab and the address in it, empty where that is not told. */
  let shown = '';
  let later: ReturnType<typeof setTimeout> | undefined;
  /** Counted: the last look, and the last page that came. */
  let [looks, pages] = [0, 0];

  const addressOf = ({ url }: FrontTab) => (url && URL.canParse(url) ? cleanUrl(url) : '');
  const placeOf = (tab: FrontTab) => `${tab.id} ${addressOf(tab)}`;
  const remember = (tab: number, address: string) => asked.set(tab, (asked.get(tab) ?? new Set()).add(address));

  /** At first sight of a tab its grant is for the page in it, unless its address is told because its host is allowed for images. */
  async function isAsked(tab: FrontTab): Promise<boolean> {
    if (!asked.has(tab.id)) {
      const isGranted = tab.url !== undefined && !(await isToldAnyway(tab.id, tab.url));
      if (!asked.has(tab.id)) asked.set(tab.id, new Set(isGranted ? [addressOf(tab)] : []));
    }
    return asked.get(tab.id)?.has(addressOf(tab)) ?? false;
  }

  async function follow(tab: FrontTab): Promise<void> {
    const mine = (pages += 1);
    const refusal = tab.url === undefined ? null : refusalFor(tab.url);
    if (refusal) return session.leave(new ProblemError(problem(refusal)));
    const isKnown = tab.url !== undefined && ((await isAsked(tab)) || (await hasDraft(addressOf(tab))));
    const why = isKnown ? null : new ProblemError(await notAsked());
    if (mine !== pages) return;
    if (why) session.leave(why);
    else session.show(askPage(tab.id), true);
  }

  async function look(): Promise<void> {
    clearTimeout(later);
    const mine = (looks += 1);
    const tab = await frontTab();
    if (mine !== looks || !tab) return;
    if (tab.isLoading) later = setTimeout(() => void look(), LOOK_AGAIN);
    if (placeOf(tab) === shown) return;
    shown = placeOf(tab);
    await follow(tab);
  }

  /** Its button or key was pressed there while the panel was open. */
  async function showAsked(id: number): Promise<void> {
    const page = askPage(id);
    const url = await page.tab.then(
      (tab) => tab.url,
      () => undefined,
    );
    const place = placeOf({ id, url, isLoading: false });
    if (url) remember(id, cleanUrl(url));
    pages += 1;
    session.show(page, place !== shown);
    shown = place;
  }

  void frontTab().then((tab) => {
    if (!tab || shown !== '') return;
    shown = placeOf(tab);
    if (tab.url) void isAsked(tab);
  });
  onFrontTab(() => void look());
  onTabMoves(
    // Not the page that was asked, where that was never in front.
    (tab) => asked.has(tab) || asked.set(tab, new Set()),
    (tab) => asked.delete(tab),
  );
  onShowHere((tab) => void showAsked(tab));
}

async function hasDraft(address: string): Promise<boolean> {
  await openDatabase();
  return wasRead(address);
}
