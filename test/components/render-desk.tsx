// Puts a desk into jsdom, keeps its draft as the popup would, and finds things in it as a person would.
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { Desk } from '@/components/Desk';
import type { DeskActions, DeskView } from '@/components/desk-view';
import { changeDraft } from '@/utils/core/draft';
import { derived } from './a-view';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const LATER = '2026-11-21T10:32:00.000Z';

export function renderDesk(first: DeskView) {
  let latest = first;
  let show: (view: DeskView) => void = () => {};
  const actions = {
    change: vi.fn<DeskActions['change']>((change) => show({ ...latest, draft: latest.draft && changeDraft(latest.draft, change, LATER) })),
    nameCurator: vi.fn<DeskActions['nameCurator']>((curator) => show({ ...latest, curator })),
    readAgain: vi.fn<DeskActions['readAgain']>(),
    openPreview: vi.fn<DeskActions['openPreview']>(),
    allowImageHost: vi.fn<DeskActions['allowImageHost']>(),
    takeImageFile: vi.fn<DeskActions['takeImageFile']>(),
    save: vi.fn<DeskActions['save']>(),
    showSaved: vi.fn<DeskActions['showSaved']>(),
    discard: vi.fn<DeskActions['discard']>(),
    settleCheck: vi.fn<DeskActions['settleCheck']>(),
    undoDiscard: vi.fn<DeskActions['undoDiscard']>(),
    openIn: vi.fn<DeskActions['openIn']>(),
    chooseSite: vi.fn<DeskActions['chooseSite']>(),
    openOptions: vi.fn<DeskActions['openOptions']>(),
    openLibrary: vi.fn<DeskActions['openLibrary']>(),
  };

  function Kept() {
    const [view, setView] = useState(first);
    latest = view;
    show = (next) => setView(derived(next));
    return <Desk view={view} actions={actions} />;
  }

  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  act(() => root.render(<Kept />));
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });

  return {
    actions,
    draft: () => latest.draft,
    /** The popup has something new to show. */
    show: (change: Partial<DeskView>) => act(() => show({ ...latest, ...change })),
    status: () => container.querySelector('output')?.textContent ?? '',
    text: () => container.textContent ?? '',
    all: (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)],
  };
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
