// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import type { DeskView } from '@/components/desk/desk-view';
import { problem } from '@/utils/core/problem';
import { kindOf } from '@/utils/destinations';
import { aDelivery } from '../outbox/a-delivery';
import { readyView } from './a-view';
import { click, focus, focused, named, press, renderDesk, type } from './render-desk';

const DOWNLOADS = kindOf('download')!;
const field = (change: Parameters<typeof readyView>[0], view?: Parameters<typeof readyView>[1]) => readyView(change, view);
const fields = (values: { title?: string; cleanUrl?: string }) => {
  const { draft } = readyView();
  return { fields: { ...draft!.fields, ...values } };
};

const SAVED = {
  state: 'saved' as const,
  about: DOWNLOADS,
  rows: [],
  before: null,
  paths: ['medigy/content/a.md'],
  renamed: null,
  packs: false,
};
const saveAndClose = () => press('Enter', { ctrlKey: true, shiftKey: true });

test.for([
  ['no name of the curator', field({}, { curator: null }), 'Your name as curator', 'Your name as curator is missing.'],
  ['no title', field(fields({ title: ' ' })), 'Title', 'The title is missing.'],
  ['no link', field(fields({ cleanUrl: '' })), 'Link', 'The link to the original is missing or is not an address.'],
  ['no content type', field({ contentType: '' }), 'Content type', 'The content type is missing.'],
  ['no community', field({ communities: [] }), 'Community', 'No community is chosen.'],
  ['no text', field({ excerpt: { kind: 'picked', paragraphs: [] } }), 'Lead', 'There is no text to publish.'],
] as const)('with %s Save says so and goes there', ([, view, where, sentence]) => {
  const { actions, text, status } = renderDesk(view);
  expect(text()).not.toContain(sentence);
  click(named('Save'));
  expect(actions.save).not.toHaveBeenCalled();
  expect(focused()).toBe(where);
  expect(text()).toContain(sentence);
  expect(status()).toContain(sentence);
  const describing = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(describing.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain(sentence);
});

test('on the first day the desk says which site it is for, and leads to one’s own', () => {
  const { actions, text, show } = renderDesk(field({}, { curator: null }));
  expect(text()).toContain('What you save is for Medigy.');
  click(named('Set up your own site'));
  expect(actions.openOptions).toHaveBeenCalledWith('new-site');
  show({ sites: [...readyView().sites, { name: 'Own', slug: 'own' }] });
  expect(text()).not.toContain('Set up your own site');
});

test('the notice goes once nothing is missing, and does not come back before Save is tried again', () => {
  const { text } = renderDesk(readyView(fields({ title: '' })));
  click(named('Save'));
  type(named('Title'), 'A');
  expect(text()).not.toContain('The title is missing.');
  type(named('Title'), '');
  expect(text()).not.toContain('The title is missing.');
});

test.for([{ ctrlKey: true }, { metaKey: true }])('Enter with %j saves from anywhere', (modifiers) => {
  const { actions } = renderDesk(readyView());
  press('Enter', modifiers);
  focus(named('Title'));
  press('Enter', modifiers);
  expect(actions.save).toHaveBeenCalledTimes(2);
});

test.for([{ ctrlKey: true }, { metaKey: true }])('Enter with Shift and %j closes the desk, once it is saved', (modifiers) => {
  const { actions, show } = renderDesk(readyView());
  focus(named('Topics'));
  expect(press('Enter', { ...modifiers, shiftKey: true }).defaultPrevented).toBe(true);
  expect(actions.save).toHaveBeenCalledOnce();
  show({ save: { state: 'saving' } });
  expect(actions.close).not.toHaveBeenCalled();
  show({ save: SAVED });
  expect(actions.close).toHaveBeenCalledOnce();
});

test('what is saved already is closed without saving it again', () => {
  const { actions } = renderDesk(readyView({}, { save: SAVED }));
  saveAndClose();
  expect(actions.save).not.toHaveBeenCalled();
  expect(actions.close).toHaveBeenCalledOnce();
});

test('a save that fails keeps the desk open, also when it comes through later', () => {
  const { actions, show, status } = renderDesk(readyView());
  saveAndClose();
  show({ save: { state: 'saving' } });
  show({ save: { state: 'failed', problem: problem('download-cancelled') } });
  expect(status()).toContain('The download was cancelled.');
  show({ save: SAVED });
  expect(actions.close).not.toHaveBeenCalled();
});

test('after a save that failed the same keys save again and close', () => {
  const { actions, show } = renderDesk(readyView({}, { save: { state: 'failed', problem: problem('download-cancelled') } }));
  saveAndClose();
  show({ save: { state: 'saving' } });
  show({ save: SAVED });
  expect(actions.close).toHaveBeenCalledOnce();
});

test('where something is missing the desk says so, and stays when it is saved later', () => {
  const { actions, show, text } = renderDesk(readyView({}, { curator: null }));
  saveAndClose();
  expect(text()).toContain('Your name as curator is missing.');
  type(named('Your name as curator'), 'Vinit');
  press('Enter', { ctrlKey: true });
  expect(actions.save).toHaveBeenCalledOnce();
  show({ save: SAVED });
  expect(actions.close).not.toHaveBeenCalled();
});

test('what is changed while it is saved keeps the desk open', () => {
  const { actions, show } = renderDesk(readyView());
  saveAndClose();
  show({ save: { state: 'saving' } });
  type(named('Title'), 'Another title');
  show({ save: SAVED });
  expect(actions.close).not.toHaveBeenCalled();
});

test('what the medium did not take keeps the desk open', () => {
  const { actions, show } = renderDesk(readyView());
  saveAndClose();
  show({ save: SAVED, notices: [{ problem: problem('storage-full'), action: 'none' }] });
  expect(actions.close).not.toHaveBeenCalled();
});

test('the keys that save and close stand on the button and in the list of keys', async () => {
  const { text } = renderDesk(readyView());
  expect(named('Save').title).toBe('Ctrl+Shift+Enter saves and closes');
  expect(named('Save').getAttribute('aria-keyshortcuts')).toBe('Control+Enter Control+Shift+Enter');
  focus(named('Save'));
  press('?');
  await act(async () => void (await import('@/components/desk/KeysDialog')));
  expect(text()).toContain('Save and close');
});

test('Enter in the title saves nothing and breaks no line', () => {
  const { actions, draft } = renderDesk(readyView());
  focus(named('Title'));
  expect(press('Enter').defaultPrevented).toBe(true);
  expect(actions.save).not.toHaveBeenCalled();
  type(named('Title'), 'One\nline');
  expect(draft()?.fields.title).toBe('One line');
});

const READING = { reading: 'facts' as const, paragraphs: [] };
const asRead = { reading: 'ready' as const, paragraphs: readyView().paragraphs };

test('Save while the article is being read is told to wait, and is carried out once it is read', () => {
  const { actions, show, text, status } = renderDesk(readyView({}, READING));
  click(named('Save'));
  press('Enter', { ctrlKey: true });
  press('Escape');
  type(named('Title'), 'Another title');
  expect(actions.save).not.toHaveBeenCalled();
  expect(text()).toContain('The article is still being read. It will be saved as soon as it has been read.');
  expect(status()).toContain('It will be saved as soon as it has been read.');
  show(asRead);
  expect(actions.save).toHaveBeenCalledOnce();
  expect(text()).not.toContain('still being read');
  show({ save: SAVED });
  expect(actions.close).not.toHaveBeenCalled();
});

test('Save and close waits for the article too, from before there is anything of it, and then closes', () => {
  const ready = readyView();
  const { actions, show } = renderDesk({ ...ready, reading: 'reading', draft: null, missing: [], pagesRead: 1 });
  saveAndClose();
  show({ ...READING, draft: ready.draft });
  expect(actions.save).not.toHaveBeenCalled();
  show(asRead);
  expect(actions.save).toHaveBeenCalledOnce();
  show({ save: { state: 'saving' } });
  show({ save: SAVED });
  expect(actions.close).toHaveBeenCalledOnce();
});

test('where something is missing once it is read, that is told, and nothing is saved', () => {
  const { actions, show, text } = renderDesk(readyView({}, { ...READING, curator: 'Vinit' }));
  click(named('Save'));
  type(named('Title'), '');
  expect(text()).toContain('It will be saved as soon as it has been read.');
  show(asRead);
  expect(actions.save).not.toHaveBeenCalled();
  expect(text()).toContain('The title is missing.');
  expect(focused()).toBe('Title');
});

test.for<[string, Partial<DeskView>]>([
  ['comes on the desk', { draft: { ...readyView().draft!, key: 'https://example.org/other' } }],
  ['is read in its place', { draft: null, reading: 'reading', pagesRead: 2 }],
  ['could not be read', { draft: null, reading: 'failed' }],
])('another page that %s withdraws what was asked for the last', ([, other]) => {
  const { draft } = readyView();
  const { actions, show, text } = renderDesk(readyView({}, { ...READING, pagesRead: 1 }));
  saveAndClose();
  show(other);
  expect(text()).not.toContain('It will be saved as soon as it has been read.');
  show({ ...asRead, draft });
  expect(actions.save).not.toHaveBeenCalled();
});

test('a page that comes before anything of the last was read withdraws it too', () => {
  const ready = readyView();
  const { actions, show } = renderDesk({ ...ready, reading: 'reading', draft: null, missing: [], pagesRead: 1 });
  saveAndClose();
  show({ pagesRead: 2 });
  show({ ...asRead, draft: ready.draft });
  expect(actions.save).not.toHaveBeenCalled();
});

test('the name of the curator stays on the screen until it is written, and is handed on as it is typed', () => {
  const { actions } = renderDesk(readyView({}, { curator: null }));
  type(named('Your name as curator'), 'V');
  type(named('Your name as curator'), 'Vinit');
  expect(actions.nameCurator).toHaveBeenLastCalledWith('Vinit');
  press('Enter');
  expect(focused()).toBe('Save');
  expect(() => named('Your name as curator')).toThrow('no Your name');
});

test('what was saved is told with its place, and can be shown', () => {
  const { actions, all, show, status, text } = renderDesk(readyView());
  show({ save: { state: 'saving' } });
  expect(status()).toBe('Saving…');
  show({
    save: {
      state: 'saved',
      about: DOWNLOADS,
      rows: [aDelivery({ paths: ['a.md', 'a.jpeg'] }), aDelivery({ community: 'rpm', paths: ['b.md', 'b.jpeg'] })],
      before: null,
      paths: ['medigy/content/a.md', 'medigy/content/a.jpeg'],
      renamed: null,
      packs: false,
    },
  });
  expect(status()).toBe('Saved to Downloads: medigy/content/a.md');
  expect(text()).toContain('Telehealth, rpm · with image');
  expect(all('.receipt').map(({ textContent }) => textContent?.includes('.md'))).toEqual([false]);
  expect(all('.saved-paths li').map(({ textContent }) => textContent)).toEqual([]);
  click(named(/^File/));
  expect(actions.openPreview).toHaveBeenCalledWith(true);
  show({ preview: { state: 'making' } });
  expect(all('.saved-paths li').map(({ textContent }) => textContent)).toEqual(['medigy/content/a.md', 'medigy/content/a.jpeg']);
  click(named('Show in folder'));
  expect(actions.showSaved).toHaveBeenCalledOnce();
  expect(actions.save).not.toHaveBeenCalled();
});

test('another name is told', () => {
  const { show, status, text } = renderDesk(readyView());
  show({ save: { state: 'saved', about: DOWNLOADS, rows: [], before: null, paths: ['a (1).md'], renamed: 'numbered', packs: false } });
  expect(status()).toBe('Saved under another name: a (1).md');
  expect(text()).toContain('A file with that name was already there');
});

test('a name that somebody else gave is told as that, and an archive is offered', () => {
  const { actions, show, text } = renderDesk(readyView());
  show({ save: { state: 'saved', about: DOWNLOADS, rows: [], before: null, paths: ['download.md'], renamed: 'other', packs: true } });
  expect(text()).toContain('another extension renamed the download');
  expect(text()).not.toContain('already exists');
  click(named('Save as a ZIP instead'));
  expect(actions.packSaved).toHaveBeenCalledOnce();
  show({ save: { state: 'saved', about: DOWNLOADS, rows: [], before: null, paths: ['download.zip'], renamed: 'other', packs: false } });
  expect(() => named('Save as a ZIP instead')).toThrow('no Save as');
});

test('a save that failed says why and what to do', () => {
  const { status, text } = renderDesk(readyView({}, { save: { state: 'failed', problem: problem('download-cancelled') } }));
  expect(status()).toBe('The download was cancelled. Save again when you are ready. The draft is kept.');
  expect(text()).toContain('Not saved');
  expect(named('Save again')).toBeDefined();
});

test('a discarded draft can be taken back', () => {
  const { actions } = renderDesk(readyView());
  const discard = () => {
    click(named('More'));
    click([...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((item) => item.textContent === 'Discard draft')!);
  };
  discard();
  expect(actions.discard).toHaveBeenCalledOnce();
  click(named('Undo'));
  expect(actions.undoDiscard).toHaveBeenCalledOnce();
  expect(() => named('Undo')).toThrow('no Undo');
});

test('that a draft was discarded does not stand before a save that went wrong', () => {
  const view = readyView({}, { discarded: true });
  const { show, text } = renderDesk(view);
  expect(text()).toContain('Draft discarded.');
  show({ ...view, save: { state: 'failed', problem: problem('download-cancelled') } });
  expect(text()).toContain('The download was cancelled.');
  expect(text()).not.toContain('Draft discarded.');
});

test('the line of the name goes behind the click that ends it, which else would miss what moves', async () => {
  renderDesk(readyView({}, { curator: null }));
  type(named('Your name as curator'), 'Vinit');
  const other = named('Details');
  act(() => {
    other.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    other.focus();
  });
  expect(named('Your name as curator')).toBeDefined();
  await act(async () => {
    other.dispatchEvent(new Event('pointerup', { bubbles: true }));
    other.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(() => named('Your name as curator')).toThrow('no Your name');
});
