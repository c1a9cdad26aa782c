// @vitest-environment jsdom
import { describe } from '@/components/shared/words/problem-words';
import { act } from 'react';
import { expect, test } from 'vitest';
import type { DeskView } from '@/components/desk/desk-view';
import type { ReceiptLine } from '@/components/desk/footer/save-view';
import type { Delivery } from '@/utils/core/delivery';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import { registrationPlaces } from '@/entrypoints/outbox/registration-places';
import { placeOf } from '@/utils/destinations';
import { problem, type ProblemCode } from '@/utils/core/problem';
import { aDelivery } from '../outbox/a-delivery';
import { readyView } from './a-view';
import { click, named, press, renderDesk } from './render-desk';

const DOWNLOADS = placeOf({ id: 'download', kind: 'download', name: '', used: true });
const HOST = placeOf({
  id: 'host',
  kind: 'github',
  name: 'medigy/site',
  used: true,
  settings: { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: '' },
});
const lineOf = (change: Partial<Delivery>, place: KnownDestination | null = HOST): ReceiptLine => {
  const row = aDelivery({ destination: place?.id ?? 'gone', ...change });
  return { place, rows: [row], row };
};
const sent = (...lines: ReceiptLine[]): Partial<DeskView> => ({ save: { state: 'sent', lines } });
const needing = (code: ProblemCode, details = {}) => lineOf({ state: 'needs-you', problem: problem(code, details) });
const RECEIPT = { paths: ['a.md'], renamed: false, url: 'https://github.com/medigy/site/commit/1', review: false };

test.for([
  ['Save', [DOWNLOADS]],
  ['Save to medigy/site', [{ ...DOWNLOADS, used: false }, HOST]],
  ['Save to Downloads', [DOWNLOADS, { ...HOST, used: false }]],
  ['Save to 2 places', [DOWNLOADS, HOST]],
] as const)('the button says “%s”', ([label, places]) => {
  renderDesk(readyView({}, { places: [...places] }));
  expect(document.getElementById('desk-save')?.textContent).toBe(label);
});

test.for([
  ['Update 2 files', { files: 2, replaces: null }, [HOST], 'Ctrl+Enter saves'],
  ['Update 1 file', { files: 1, replaces: null }, [HOST], 'Ctrl+Enter saves'],
  [
    'Replace 2 files in Downloads',
    { files: 2, replaces: { files: 2, about: DOWNLOADS.about } },
    [DOWNLOADS],
    'Changes made there by hand will be lost',
  ],
  [
    'Replace 1 file in Downloads',
    { files: 2, replaces: { files: 1, about: DOWNLOADS.about } },
    [DOWNLOADS],
    'Changes made there by hand will be lost',
  ],
  [
    'Update 2 files',
    { files: 2, replaces: { files: 2, about: DOWNLOADS.about } },
    [DOWNLOADS, HOST],
    'Changes made there by hand will be lost',
  ],
] as const)('of an update the button says “%s”: %j', ([label, update, places, aside]) => {
  const { actions } = renderDesk(readyView({}, { update, places: [...places] }));
  expect(document.getElementById('desk-save')?.textContent).toBe(label);
  expect(document.querySelector('.state small')?.textContent).toBe(aside);
  click(named(label));
  expect(actions.save).toHaveBeenCalledOnce();
});

const SITE = { slug: 'medigy', registration: { system: 'openproject', settings: { baseUrl: 'https://example.org' }, publishes: false } };
const [SYSTEM] = registrationPlaces([SITE]);
const AS = { system: 'openproject', id: 4078, displayId: 'CCM-7', url: null, created: '', changed: '', attachmentId: null };

test.for([
  ['Register in OpenProject', null],
  ['Update in OpenProject', { files: 2, replaces: null }],
] as const)('where a site only registers the button says “%s”, and no file is shown', ([label, update]) => {
  const { site } = readyView();
  renderDesk(readyView({}, { update, places: [SYSTEM!], site: { ...site, ...SITE } }));
  expect(document.getElementById('desk-save')?.textContent).toBe(label);
  expect(document.body.textContent).not.toContain('File');
});

test.for([
  ['Work package CCM-7 created', 'made'],
  ['Work package CCM-7 updated', 'changed'],
  ['Work package CCM-7 left as it is', 'left'],
] as const)('once it is registered the desk says “%s”, in words of the system', ([said, did]) => {
  const line = lineOf(
    { state: 'delivered', receipt: { ...RECEIPT, paths: [] }, registration: { system: 'openproject', as: { ...AS, did } } },
    SYSTEM,
  );
  renderDesk(readyView({}, { ...sent(line), places: [SYSTEM!] }));
  expect(document.querySelector('.desk-footer, footer')?.textContent).toContain(said);
  expect(document.body.textContent).toContain('Open work package');
});

test.for([
  ['at title', 'desk-title', 'Subject is too long.'],
  ['topics', 'desk-topics', 'The list “Topics” does not contain: KLAS: Sleep.'],
  ['image', 'desk-image', null],
  ['cleanUrl', 'desk-detail-cleanUrl', null],
  ['body', 'desk-excerpt', null],
  ['contentType', 'desk-content-type', null],
] as const)('what a system refuses of %s is told below that field', async ([name, field, said]) => {
  const at = name.replace('at ', '');
  const details = { at, field: 'Topics', host: 'op.example', value: 'KLAS: Sleep', ...(name !== at && { [name]: said }) };
  renderDesk(readyView({}, sent(needing(at === 'topics' ? 'registration-option-missing' : 'registration-field-refused', details))));
  await act(async () => {
    await import('@/components/desk/registered/FieldFaults');
  });
  const told = document.getElementById('desk-fault');
  expect(told?.textContent).toBe(said ?? 'op.example does not accept “Topics”.');
  // Details are closed, and hold nothing then.
  const place = document.getElementById(field)?.compareDocumentPosition(told!) ?? Node.DOCUMENT_POSITION_FOLLOWING;
  expect(place).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('what concerns no field is told at Save alone', () => {
  renderDesk(
    readyView({}, sent(needing('registration-field-refused', { field: 'Desk', host: 'op.example', said: 'Desk can’t be blank.' }))),
  );
  expect(document.getElementById('desk-fault')).toBeNull();
  expect(document.body.textContent).toContain('Desk can’t be blank.');
});

test('what was saved before the desk was opened is updated by the main action, and only closed by the keys that save and close', () => {
  const line = lineOf({ state: 'delivered', receipt: RECEIPT });
  const before = { ...sent(line), update: { files: 2, replaces: null }, places: [HOST], clipped: { rows: line.rows, places: [HOST] } };
  const { actions, show } = renderDesk(readyView({}, before));
  expect(named('Undo')).toBeDefined();
  click(named('Update 2 files'));
  press('Enter', { ctrlKey: true });
  expect(actions.save).toHaveBeenCalledTimes(2);
  press('Enter', { ctrlKey: true, shiftKey: true });
  expect([actions.save.mock.calls.length, actions.close.mock.calls.length]).toEqual([2, 1]);
  show({ ...sent(line), clipped: null });
  expect(() => named('Update 2 files')).toThrow('no Update');
});

test.for([
  ['Save as new', { files: 2, replaces: null }, false],
  ['Update “Another title” instead', null, true],
] as const)('what may be the same article is chosen beside the button: “%s”', ([label, update, updates]) => {
  const { actions } = renderDesk(readyView({}, { likely: 'Another title', update, places: [HOST] }));
  click(named('Where to save'));
  click([...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(({ textContent }) => textContent === label)!);
  expect(actions.updateLikely).toHaveBeenCalledWith(updates);
});

test('the arrow beside it chooses places one by one and stays open for it', () => {
  const { actions } = renderDesk(readyView({}, { places: [DOWNLOADS, HOST] }));
  click(named('Where to save'));
  const boxes = () => [...document.querySelectorAll<HTMLElement>('[role=menuitemcheckbox]')];
  click(boxes()[0]!);
  expect(actions.choosePlace).toHaveBeenCalledWith('download', false);
  expect(boxes().map((box) => box.ariaChecked)).toEqual(['false', 'true']);
  click([...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((item) => item.textContent === 'Settings…')!);
  expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith();
});

test('a save to nowhere leads to the arrow', () => {
  const { actions, text } = renderDesk(readyView({}, { places: [{ ...DOWNLOADS, used: false }] }));
  click(named('Save'));
  expect(actions.save).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(named('Where to save'));
  expect(text()).toContain('No destination is chosen.');
});

test.for([
  [lineOf({}), 'On its way', [], 'Saved – on its way to GitHub (medigy/site)'],
  [
    lineOf({ state: 'waiting', problem: problem('host-unreachable', { host: 'api.github.com' }), retryAt: '2026-11-21T14:05:00.000Z' }),
    /Waiting – tries again at .*api.github.com did not answer/,
    ['Send now'],
    'Saved – on its way to GitHub (medigy/site)',
  ],
  [lineOf({ state: 'delivered', receipt: RECEIPT }), 'Committed', ['Open commit'], 'Committed'],
  [lineOf({ state: 'delivered', receipt: { ...RECEIPT, review: true } }), 'Sent for review', ['Open review'], 'Sent for review'],
  [
    lineOf({ state: 'delivered', receipt: { ...RECEIPT, url: null } }, DOWNLOADS),
    'Saved to Downloads',
    ['Show in folder'],
    'Saved to Downloads',
  ],
  [
    lineOf({ state: 'delivered', receipt: { ...RECEIPT, url: null, before: 'not-found' } }, DOWNLOADS),
    /no longer there. These are new files/,
    ['Show in folder'],
    'Saved to Downloads',
  ],
  [
    needing('token-refused', { host: 'api.github.com' }),
    /Needs attention.*no longer accepts the token/,
    ['Open settings', 'Send again'],
    'Saved – needs attention',
  ],
  [
    needing('host-not-allowed', { host: 'api.github.com' }),
    /no longer lets Gleaner talk/,
    ['Allow api.github.com'],
    'Saved – needs attention',
  ],
  [needing('folder-not-allowed', { folder: 'Site' }), /write to the folder Site/, ['Allow Site'], 'Saved – needs attention'],
  [needing('file-differs', { path: 'a.md' }), /a.md already exists/, ['Compare', 'Save as new'], 'Saved – needs attention'],
  [
    needing('file-too-large', { host: 'api.github.com' }),
    /does not accept files of this size. Edit it and choose a smaller image/,
    [],
    'Saved – needs attention',
  ],
  [needing('delivery-poisoned'), /set aside/, ['Send again'], 'Saved – needs attention'],
] as const)('a line of the receipt: %j', ([line, words, acts, state]) => {
  const { text, status } = renderDesk(readyView({}, sent(line)));
  expect(text().replaceAll(/\s+/g, ' ')).toMatch(words);
  expect([...document.querySelectorAll('.receipt-acts > *')].map((act) => act.textContent)).toEqual(acts);
  expect(document.querySelector('.state > span')?.textContent).toBe(state);
  expect(status()).toContain(state);
});

test('what can be done is done to its line, all can be taken back, and the button opens the library there', () => {
  const line = needing('file-differs', { path: 'a.md' });
  const { actions } = renderDesk(readyView({}, sent(line)));
  click(named('Compare'));
  click(named('Save as new'));
  expect(actions.act.mock.calls).toEqual([
    [line, 'compare'],
    [line, 'save-as-new'],
  ]);
  click(named('Undo'));
  expect(actions.undoSave).toHaveBeenCalledOnce();
  click(named('Library'));
  expect(actions.openLibrary).toHaveBeenCalledWith(line.row.id);
  press('Enter', { ctrlKey: true });
  expect(actions.save).not.toHaveBeenCalled();
});

test.for([
  ['is kept for hosts', sent(lineOf({})), true],
  ['waits for the downloads folder', sent(lineOf({}), lineOf({}, DOWNLOADS)), false],
  ['needs the curator', sent(needing('token-refused')), false],
  ['was taken back', { save: { state: 'undone' as const } }, false],
] as const)('the desk that is to close does so only when it may: a save that %s', ([, save, closes]) => {
  const { actions, show } = renderDesk(readyView());
  press('Enter', { ctrlKey: true, shiftKey: true });
  show({ save: { state: 'saving' } });
  show(save);
  expect(actions.close).toHaveBeenCalledTimes(closes ? 1 : 0);
});

test.for([
  [{ curator: 'Vinit', state: 'delivered' as const }, 'Clipped on Nov 3 by you → GitHub (medigy/site).'],
  [{ curator: 'Ann', state: 'delivered' as const }, 'Clipped on Nov 3 by Ann → GitHub (medigy/site).'],
  [
    { curator: 'Ann', state: 'delivered' as const, edits: true },
    'You are editing what was saved on Nov 3 → GitHub (medigy/site), for Telehealth.',
  ],
  [{ curator: 'Vinit', state: 'delivered' as const, image: 'lost' as const }, 'It was saved without its image.'],
  [{ curator: 'Vinit' }, 'It is waiting to be sent.'],
  [{ curator: 'Vinit', state: 'needs-you' as const }, 'It needs attention there.'],
] as const)('what was clipped before is told: %j', ([told, sentence]) => {
  const { edits = false, ...change }: Partial<Delivery> & { edits?: boolean } = told;
  const rows = [aDelivery({ destination: 'host', createdAt: '2026-11-03T12:00:00.000Z', ...change })];
  const { text, actions } = renderDesk(readyView({}, { edits, clipped: { rows, places: [HOST] }, openedAt: '2026-11-21T10:00:00.000Z' }));
  expect(text()).toContain(sentence);
  click(named('Library'));
  expect(actions.openLibrary).toHaveBeenCalledWith(rows[0]!.id);
  click(named('Save'));
  expect(actions.save).toHaveBeenCalledOnce();
});

test.for([
  ['has arrived', { state: 'delivered' as const, receipt: RECEIPT }, 'Clipped on', '.receipt'],
  ['still waits', { state: 'waiting' as const, problem: problem('offline') }, 'Waiting', '.notice'],
] as const)('of an unchanged draft that %s only the receipt or the notice tells', ([, change, told, untold]) => {
  const line = lineOf(change);
  const { text, all } = renderDesk(readyView({}, { ...sent(line), clipped: { rows: line.rows, places: [HOST] } }));
  expect(text()).toContain(told);
  expect(all(untold)).toEqual([]);
  expect(named('Undo')).toBeDefined();
  expect(named('Library')).toBeDefined();
});

test('what was downloaded before is told by the notice alone', () => {
  const row = aDelivery({ state: 'delivered' });
  const { text, all } = renderDesk(
    readyView(
      {},
      {
        save: { state: 'saved', about: DOWNLOADS.about, rows: [], before: null, paths: ['a.md'], renamed: null, packs: false },
        clipped: { rows: [row], places: [DOWNLOADS] },
      },
    ),
  );
  expect(text()).toContain('Clipped on');
  expect(all('.receipt')).toEqual([]);
});

test.for([
  ['Keep theirs', 'keep'],
  ['Replace with yours', 'replace'],
  ['Save as new', 'save-as-new'],
] as const)('“%s” in the comparison settles it', async ([label, way]) => {
  const line = needing('file-differs', { path: 'a.md' });
  const version = (text: string) => ({ kind: 'text' as const, text });
  const { actions } = renderDesk(
    readyView({}, { ...sent(line), comparison: { line, files: [{ path: 'a.md', theirs: version('old'), ours: version('new') }] } }),
  );
  const button = () => [...document.querySelectorAll<HTMLElement>('dialog button')].find(({ textContent }) => textContent === label);
  await act(async () => void (await import('@/components/shared/comparison/CompareDialog')));
  click(button()!);
  expect(actions.settleComparison.mock.calls).toEqual([[way]]);
});

test('what waits for its destination says what that was held up by, in the words of the host', () => {
  const cause = { cause: 'token-refused', destination: 'Team site', host: 'git.example', said: 'Bad credentials' };
  const { message, hint } = describe(problem('destination-paused', cause));
  expect(message).toContain('git.example no longer accepts the token. It says: “Bad credentials”');
  expect(message).toContain('Team site waits');
  expect(hint).toBe('Create a new one and enter it in the settings.');
});
