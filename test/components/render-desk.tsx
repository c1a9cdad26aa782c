// Puts a desk into jsdom, keeps its draft as the popup would, and finds things in it as a person would.
import { act } from 'react';
import { vi } from 'vitest';
import { Desk } from '@/components/desk/Desk';
import type { DeskView } from '@/components/desk/desk-view';
import type { DeskActions } from '@/components/desk/desk-actions';
import { loadAll } from '@/components/shared/later/loaded-later';
import { changeDraft } from '@/utils/curate/change-draft';
import { toggleLeft } from '@/utils/curate/left-out';
import { derived } from './a-view';
import { mountKept } from './mount-kept';

await loadAll();

const LATER = '2026-11-21T10:32:00.000Z';

export function renderDesk(first: DeskView) {
  const actions = {
    change: vi.fn<DeskActions['change']>((parts) => change(({ draft }) => ({ draft: draft && changeDraft(draft, parts, LATER) }))),
    nameCurator: vi.fn<DeskActions['nameCurator']>((curator) => change(() => ({ curator }))),
    readAgain: vi.fn<DeskActions['readAgain']>(),
    openPreview: vi.fn<DeskActions['openPreview']>(),
    allowImages: vi.fn<DeskActions['allowImages']>(),
    takeImageFile: vi.fn<DeskActions['takeImageFile']>(),
    lookAtImages: vi.fn<DeskActions['lookAtImages']>(),
    chooseImageFile: vi.fn<DeskActions['chooseImageFile']>(),
    save: vi.fn<DeskActions['save']>(),
    close: vi.fn<DeskActions['close']>(),
    showSaved: vi.fn<DeskActions['showSaved']>(),
    discard: vi.fn<DeskActions['discard']>(() => change(() => ({ discarded: true }))),
    settleCheck: vi.fn<DeskActions['settleCheck']>(),
    toggleLeft: vi.fn<DeskActions['toggleLeft']>((at) => change(({ draft }) => ({ draft: draft && toggleLeft(draft, at) }))),
    settleAddress: vi.fn<DeskActions['settleAddress']>(() => change(() => ({ meets: null }))),
    undoDiscard: vi.fn<DeskActions['undoDiscard']>(() => change(() => ({ discarded: false }))),
    openIn: vi.fn<DeskActions['openIn']>(),
    chooseSite: vi.fn<DeskActions['chooseSite']>(),
    openOptions: vi.fn<DeskActions['openOptions']>(),
    openLibrary: vi.fn<DeskActions['openLibrary']>(),
    openDrafts: vi.fn<DeskActions['openDrafts']>(),
    claimPlace: vi.fn<DeskActions['claimPlace']>(),
    choosePlace: vi.fn<DeskActions['choosePlace']>((id, used) =>
      change(({ places }) => ({ places: places.map((place) => (place.id === id ? { ...place, used } : place)) })),
    ),
    updateLikely: vi.fn<DeskActions['updateLikely']>(),
    settleComparison: vi.fn<DeskActions['settleComparison']>(),
    act: vi.fn<DeskActions['act']>(),
    settleStorage: vi.fn<DeskActions['settleStorage']>(() => change(() => ({ storage: null }))),
    packSaved: vi.fn<DeskActions['packSaved']>(),
    openRegistered: vi.fn<DeskActions['openRegistered']>(),
    settlePublished: vi.fn<DeskActions['settlePublished']>(),
    undoSave: vi.fn<DeskActions['undoSave']>(),
  };

  const { container, latest, change, ...desk } = mountKept(first, (view) => <Desk view={view} actions={actions} />, derived);
  return { ...desk, actions, draft: () => latest().draft, status: () => container.querySelector('output')?.textContent ?? '' };
}

/** An element that can be pressed or typed into, by its name. */
export function named(name: string | RegExp): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')];
  const found = all.find((element) => (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))));
  if (!found) throw new Error(`no ${name} among ${all.map(nameOf).join(' | ')}`);
  return found;
}

function nameOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  return (element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? '').trim();
}

export const focused = () => (document.activeElement ? nameOf(document.activeElement) : '');

export function press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  act(() => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event;
}

export const click = (element: HTMLElement) => act(() => element.click());

export const focus = (element: HTMLElement) => act(() => element.focus());

/** Writes into a field as typing does: React listens to the native setter's event. */
export function type(element: HTMLElement, text: string): void {
  const prototype = Object.getPrototypeOf(element) as object;
  act(() => {
    element.focus();
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
