// Puts the options into jsdom, keeps what is changed as the page would, and finds things in them as a person would.
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { Options } from '@/components/options/Options';
import type { OptionsActions, OptionsView } from '@/components/options/options-view';
import type { Site } from '@/utils/core/site';
import { site } from '../a-view';

export { site };

const emptyView: OptionsView = {
  ready: true,
  curator: '',
  appearance: 'system',
  sites: [{ site, builtIn: true, changed: false }],
  destinations: { list: [{ record: { id: 'download', kind: 'download', name: '', used: true }, problem: null, waiting: 0, checking: false }], setUp: null, folders: true },
  offer: null,
  everything: null,
  reading: null,
  said: null,
  problem: null,
  undo: null,
};

export function renderOptions(change: Partial<OptionsView> = {}) {
  let latest: OptionsView = { ...emptyView, ...change };
  let show: (view: OptionsView) => void = () => {};
  const put = (next: Site) => show({ ...latest, sites: latest.sites.map((shown) => (shown.site.slug === next.slug ? { ...shown, site: next } : shown)) });
  const actions = {
    nameCurator: vi.fn<OptionsActions['nameCurator']>((curator) => show({ ...latest, curator })),
    chooseAppearance: vi.fn<OptionsActions['chooseAppearance']>((appearance) => show({ ...latest, appearance })),
    changeSite: vi.fn<OptionsActions['changeSite']>(put),
    addCommunity: vi.fn<OptionsActions['addCommunity']>(),
    removeCommunity: vi.fn<OptionsActions['removeCommunity']>(),
    removeTopic: vi.fn<OptionsActions['removeTopic']>(),
    deleteSite: vi.fn<OptionsActions['deleteSite']>(),
    undo: vi.fn<OptionsActions['undo']>(),
    exportSite: vi.fn<OptionsActions['exportSite']>(),
    openFile: vi.fn<OptionsActions['openFile']>(),
    openContent: vi.fn<OptionsActions['openContent']>(),
    takeOffer: vi.fn<OptionsActions['takeOffer']>(),
    leaveOffer: vi.fn<OptionsActions['leaveOffer']>(),
    exportEverything: vi.fn<OptionsActions['exportEverything']>(),
    openEverything: vi.fn<OptionsActions['openEverything']>(),
    takeEverything: vi.fn<OptionsActions['takeEverything']>(),
    leaveEverything: vi.fn<OptionsActions['leaveEverything']>(),
    chooseDestination: vi.fn<OptionsActions['chooseDestination']>(),
    setUpDestination: vi.fn<OptionsActions['setUpDestination']>(),
    leaveDestination: vi.fn<OptionsActions['leaveDestination']>(),
    putDestination: vi.fn<OptionsActions['putDestination']>(),
    chooseFolder: vi.fn<OptionsActions['chooseFolder']>(),
    checkDestination: vi.fn<OptionsActions['checkDestination']>(),
    allowDestination: vi.fn<OptionsActions['allowDestination']>(),
    removeDestination: vi.fn<OptionsActions['removeDestination']>(),
    undoRemoval: vi.fn<OptionsActions['undoRemoval']>(),
  };

  function Kept() {
    const [view, setView] = useState(latest);
    latest = view;
    show = setView;
    return <Options view={view} actions={actions} />;
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
    site: () => latest.sites[0]!.site,
    show: (change: Partial<OptionsView>) => act(() => show({ ...latest, ...change })),
    status: () => container.querySelector('main > output')?.textContent ?? '',
    text: () => container.textContent ?? '',
    all: (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)],
  };
}

/** Chooses files as the dialog would. */
export function choose(input: HTMLElement, ...files: File[]): void {
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}
