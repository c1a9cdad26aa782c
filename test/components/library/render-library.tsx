// Puts the library into jsdom, and finds things in it as a person would.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import type { LibraryActions, LibraryView } from '@/components/library/library-view';
import { placeOf } from '@/utils/destinations';
import { SITE } from '../../core/facts-of-an-article';
import { aDelivery } from '../../outbox/a-delivery';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Never told: what comes later would draw outside of `act`. */
const NO_IMAGE = new Promise<null>(() => {});

export const NOW = '2026-11-21T10:32:00.000Z';

export const emptyView: LibraryView = {
  ready: true,
  complete: true,
  openedAt: null,
  deliveries: [],
  destinations: [
    placeOf({ id: 'download', kind: 'download', name: 'Downloads', used: true }),
    placeOf({ id: 'hub', kind: 'github', name: 'Medigy on GitHub', used: true }),
  ],
  communities: new Map([
    ['telehealth', 'Telehealth'],
    ['ccm', 'Chronic Care (CCM)'],
  ]),
  sites: [SITE],
  excerpts: new Map(),
  now: NOW,
  inspected: null,
  exporting: null,
  said: null,
  problem: null,
};

/** What was pressed is told by each. */
export const libraryActions = () => ({
  act: vi.fn<LibraryActions['act']>(),
  settleComparison: vi.fn<LibraryActions['settleComparison']>(),
  closeInspected: vi.fn<LibraryActions['closeInspected']>(),
  exportAll: vi.fn<LibraryActions['exportAll']>(),
  thumbnailOf: vi.fn<LibraryActions['thumbnailOf']>(() => NO_IMAGE),
  sendAgain: vi.fn<LibraryActions['sendAgain']>(),
  retag: vi.fn<LibraryActions['retag']>(),
  exportSelected: vi.fn<LibraryActions['exportSelected']>(),
});

export function renderLibrary(first: Partial<LibraryView> = {}, more: Pick<LibraryActions, 'askedOf'> = {}) {
  let latest: LibraryView = { ...emptyView, ...first };
  const actions = { ...libraryActions(), ...more };
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const draw = () => act(() => root.render(<Library view={latest} actions={actions} />));
  draw();
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  const rows = () => [...container.querySelectorAll<HTMLElement>('[role="option"]')];
  return {
    actions,
    rows,
    titles: () => rows().map((row) => row.querySelector('.article-title')?.textContent),
    row: (title: string) => rows().find((row) => row.textContent?.includes(title))!,
    list: () => container.querySelector<HTMLElement>('[role="listbox"]')!,
    details: () => container.querySelector('.details')?.textContent ?? '',
    buttons: () =>
      [...container.querySelectorAll<HTMLElement>('.details .button, .details .text-button')].map((button) => button.textContent),
    links: () => [...container.querySelectorAll<HTMLAnchorElement>('.details a')].map((link) => [link.textContent, link.href]),
    text: () => container.textContent ?? '',
    status: () => container.querySelector('main > output')?.textContent ?? '',
    show(change: Partial<LibraryView>) {
      latest = { ...latest, ...change };
      draw();
    },
  };
}

/** Chooses in one of the page's own selects. */
export function select(element: HTMLElement, value: string): void {
  act(() => {
    (element as HTMLSelectElement).value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Newest first; each word of `word-17`’s kind stands in one of them alone. */
export const manyDeliveries = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aDelivery({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      draft: `https://host${at}.example.org/article`,
      title: `Título número ${at}`,
      topics: [`KLAS: Topic${at}x`],
      curator: `Curator${at}y`,
      paths: [`telehealth/file${at}z.md`],
      state: at % 2 === 0 ? 'delivered' : 'queued',
      createdAt: new Date(Date.parse('2026-11-21T08:00:00.000Z') - at * 60_000).toISOString(),
    }),
  );
