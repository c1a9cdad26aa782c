// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import type { DeskView } from '@/components/desk/desk-view';
import type { Clip, ImageCandidate } from '@/utils/core/clip';
import { placeOf } from '@/utils/destinations';
import { aDelivery } from '../outbox/a-delivery';
import { readyView as view } from './a-view';
import { click, focused, named, press, renderDesk } from './render-desk';

const candidates = [
  { url: 'https://cdn.himss.org/a%20clinic.jpg?w=1200', alt: '', source: 'open-graph' as const, width: null, height: null },
  { url: 'https://www.himss.org/%E0%A4%A', alt: '', source: 'page' as const, width: null, height: null },
];
const ready: Partial<DeskView> = {
  image: { state: 'ready', src: 'blob:x', width: 1200, height: 630, format: 'JPEG', bytes: 182_400, converted: 'AVIF' },
};
/** The page has those images. */
const readyView = (draft: Parameters<typeof view>[0], more: Partial<DeskView>, images: ImageCandidate[] = candidates) =>
  view({ clip: { ...view().draft!.clip, images } as Clip, ...draft }, more);
const items = () => [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')];
async function openMenu(name = 'Image: 1200 × 630 JPEG'): Promise<void> {
  click(named(name));
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(items()).not.toEqual([]);
  });
}
const labels = () => items().map((item) => item.querySelector('span')?.textContent);

/** An event that carries a file, as jsdom has neither clipboard nor drag. */
function carry(kind: 'paste' | 'drop', target: Element, file: File, types = ['Files'], text = 'some words'): void {
  const data = { files: [file], types, items: [], getData: () => text };
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, { [kind === 'paste' ? 'clipboardData' : 'dataTransfer']: data });
  act(() => void target.dispatchEvent(event));
}

test('its size and type are said, and what it was converted from', async () => {
  const { text } = renderDesk(readyView({}, ready));
  await openMenu();
  expect(text()).toContain('183 KB, converted from AVIF');
});

test('the images of the page are offered by name, then a file, then none', async () => {
  const { draft } = renderDesk(readyView({ image: { kind: 'page', url: candidates[0]!.url } }, ready));
  await openMenu();
  expect(labels()).toEqual(['a clinic.jpg', '%E0%A4%A', 'Choose a file…', 'No image']);
  expect(items().map((item) => item.ariaChecked)).toEqual(['true', 'false', null, null]);
  press('ArrowDown');
  click(document.activeElement as HTMLElement);
  expect(draft()?.image).toEqual({ kind: 'page', url: candidates[1]!.url });
  expect(focused()).toBe('Image: 1200 × 630 JPEG');
});

test('each image of the page says its size and type where they are known, and where it came from', async () => {
  const known = [candidates[0]!, { ...candidates[1]!, url: 'https://cdn.himss.org/b.png', width: 800, height: 600 }];
  const { all } = renderDesk(readyView({ image: { kind: 'page', url: known[0]!.url } }, ready, known));
  expect(all('.image-caption .dotted')).toHaveLength(1);
  await openMenu();
  expect(
    items()
      .map((item) => item.querySelector('small')?.textContent)
      .slice(0, 2),
  ).toEqual(['1200 × 630 AVIF · cdn.himss.org · from Open Graph', '800 × 600 PNG · cdn.himss.org']);
});

test('where a file dialog would close the desk the image is chosen in a page of its own', async () => {
  const { actions } = renderDesk(readyView({}, { ...ready, choosesFiles: false }));
  await openMenu();
  click(items().find((item) => item.textContent === 'Choose a file…')!);
  expect(actions.chooseImageFile).toHaveBeenCalledOnce();
});

test('a file is chosen by one step beside the image, too', () => {
  const { actions } = renderDesk(readyView({}, { ...ready, choosesFiles: false }));
  click(named('Choose a file…'));
  expect(actions.chooseImageFile).toHaveBeenCalledOnce();
});

test('where the page has no image the place for one chooses a file', () => {
  const { actions } = renderDesk(readyView({ image: { kind: 'none' } }, { image: { state: 'none' }, choosesFiles: false }, []));
  click(named('Image: Add an image'));
  expect(actions.chooseImageFile).toHaveBeenCalledOnce();
});

test('an article that was to go without an image can have one of the page again', async () => {
  const { draft } = renderDesk(readyView({ image: { kind: 'none' } }, { image: { state: 'none' } }));
  await openMenu('Image: Add an image');
  expect(labels()).toEqual(['a clinic.jpg', '%E0%A4%A', 'Choose a file…']);
  click(items()[0]!);
  expect(draft()?.image).toEqual({ kind: 'page', url: candidates[0]!.url });
});

test('a file that is copied beside its name is meant as a picture, in a field too', () => {
  const { actions } = renderDesk(readyView({}, ready));
  const file = new File(['x'], 'clinic.png', { type: 'image/png' });
  carry('paste', named('Title'), file, ['text/plain', 'Files'], '/home/me/clinic.png');
  expect(actions.takeImageFile).toHaveBeenCalledOnce();
});

test('Escape closes the menu and is kept from the popup', async () => {
  renderDesk(readyView({}, ready));
  await openMenu();
  expect(press('Escape').defaultPrevented).toBe(true);
  expect(items()).toEqual([]);
});

test('an image is taken where it is dropped, and from anywhere it is pasted', () => {
  const { actions, all } = renderDesk(readyView({}, ready));
  const picture = new File(['x'], 'x.png', { type: 'image/png' });
  carry('drop', all('.image')[0]!, picture);
  carry('paste', document.body, picture);
  carry('paste', named('Title'), picture);
  expect(actions.takeImageFile).toHaveBeenCalledTimes(3);
});

test('text that is pasted into a field with its picture stays text', () => {
  const { actions } = renderDesk(readyView({}, ready));
  carry('paste', named('Title'), new File(['x'], 'x.png', { type: 'image/png' }), ['text/plain', 'Files']);
  expect(actions.takeImageFile).not.toHaveBeenCalled();
});

const waiting = { code: 'image-needs-permission' as const, details: { host: 'cdn.himss.org' } };
const notLoaded = (more: object = {}): DeskView['image'] => ({
  state: 'problem',
  problem: waiting,
  host: 'cdn.himss.org',
  ...more,
});
const mainAction = () => document.getElementById('desk-save')?.textContent;

test('that Save will ask for the host is said, and all hosts can be allowed there', () => {
  const { actions, text } = renderDesk(readyView({}, { image: notLoaded() }));
  expect(text()).toContain('Save will ask to fetch the image from cdn.himss.org.');
  expect(mainAction()).toBe('Save');
  click(named('Allow all hosts'));
  expect(actions.allowImages).toHaveBeenCalledWith('all');
});

test.for([
  ['the host was not allowed', notLoaded({ refused: true })],
  ['nobody can have it', notLoaded({ problem: { code: 'image-unreachable', details: {} }, host: null })],
] as const)('where %s the main action says that it saves without the image', ([, image]) => {
  renderDesk(readyView({}, { image }));
  expect(mainAction()).toBe('Save without its image');
});

test('a save that was not allowed its image says so, and what lets it have it', () => {
  const { actions, text } = renderDesk(readyView({}, { image: notLoaded({ refused: true }), save: { state: 'failed', problem: waiting } }));
  expect(text()).toContain('Not saved: the image is on cdn.himss.org, which has not been allowed.');
  expect(mainAction()).toBe('Save without its image');
  click(document.querySelector<HTMLElement>('.notice .text-button:last-child')!);
  expect(actions.allowImages).toHaveBeenCalledWith('host');
});

test('what was saved without its image says so, with what lets it have it', () => {
  const rows = [aDelivery({ state: 'delivered', paths: ['a.md'], image: 'lost' })];
  const about = placeOf({ id: 'download', kind: 'download', name: '', used: true }).about;
  const save = { state: 'saved' as const, about, rows, before: null, paths: ['a.md'], renamed: null, packs: false };
  const { actions, all } = renderDesk(readyView({}, { image: notLoaded({ refused: true }), save }));
  expect(all('.receipt-what').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/ · without its image$/)]);
  expect(all('.notice')).toEqual([]);
  click(document.querySelector<HTMLElement>('.receipt .text-button')!);
  expect(actions.allowImages).toHaveBeenCalledWith('host');
});

test('the images of the page are looked at when their list opens, and stand in its own order with their pictures', async () => {
  const look = { src: null, width: null, height: null };
  const imageLooks = [
    { ...look, url: candidates[0]!.url, at: 3, width: 900, height: 300 },
    { ...look, url: candidates[1]!.url, at: 1, src: 'blob:small' },
  ];
  const { actions } = renderDesk(readyView({}, { ...ready, imageLooks }));
  expect(actions.lookAtImages).not.toHaveBeenCalled();
  await openMenu();
  expect(actions.lookAtImages).toHaveBeenCalledOnce();
  expect(labels().slice(0, 2)).toEqual(['%E0%A4%A', 'a clinic.jpg']);
  expect(items().map((item) => item.querySelector('img')?.getAttribute('src') ?? null)).toEqual(['blob:small', null, null, null]);
  expect(items()[1]!.querySelector('small')?.textContent).toContain('900 × 300');
});
