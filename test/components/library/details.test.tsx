// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { ActName } from '@/components/shared/delivery/offered-acts';
import type { Delivery } from '@/utils/core/delivery';
import { problem, type ProblemCode } from '@/utils/core/problem';
import { aDelivery } from '../../outbox/a-delivery';
import { click, focus, named } from '../render-desk';
import { NOW, renderLibrary } from './render-library';

const receipt = { paths: ['content/a.md'], renamed: false, url: 'https://github.com/medigy/site/commit/1', review: false };

function chosen(change: Partial<Delivery>) {
  const delivery = aDelivery({ title: 'Chosen', destination: 'hub', ...change });
  const library = renderLibrary({ deliveries: [delivery] });
  click(library.row('Chosen'));
  return { ...library, delivery };
}

test.for<[string, Partial<Delivery>, string[]]>([
  ['delivered', { state: 'delivered', receipt }, ['Open article', 'Open commit', 'Open file', 'Edit and send again', 'Undo']],
  [
    'delivered for review',
    { state: 'delivered', receipt: { ...receipt, review: true } },
    ['Open article', 'Open review', 'Open file', 'Edit and send again', 'Undo'],
  ],
  [
    'delivered where the destination was removed',
    { state: 'delivered', destination: 'gone' },
    ['Open article', 'Open file', 'Edit and send again'],
  ],
  ['queued', { state: 'queued' }, ['Open article', 'Open file', 'Edit and send again', 'Cancel this delivery']],
  ['sending', { state: 'sending' }, ['Open article', 'Open file', 'Edit and send again']],
  [
    'waiting',
    { state: 'waiting', problem: problem('host-failed', { host: 'h', status: '500' }) },
    ['Send now', 'Open article', 'Open file', 'Edit and send again', 'Cancel this delivery'],
  ],
  [
    'waiting and may have arrived',
    { state: 'waiting', attempts: 1, problem: problem('host-failed', { host: 'h', status: '500' }) },
    ['Send now', 'Open article', 'Open file', 'Edit and send again', 'Undo'],
  ],
  [
    'tried and in the way of another file',
    { state: 'needs-you', attempts: 1, problem: problem('file-differs') },
    ['Compare', 'Open article', 'Save as new', 'Open file', 'Edit and send again', 'Cancel this delivery'],
  ],
  [
    'tried where the destination was removed',
    { state: 'needs-you', attempts: 1, problem: problem('destination-gone') },
    ['Open settings', 'Open article', 'Open file', 'Edit and send again', 'Send again', 'Cancel this delivery'],
  ],
  [
    'cancelled',
    { state: 'refused', problem: problem('delivery-cancelled') },
    ['Send again', 'Open article', 'Open file', 'Edit and send again'],
  ],
  [
    'overtaken',
    { state: 'refused', attempts: 1, problem: problem('delivery-overtaken') },
    ['Open article', 'Open file', 'Edit and send again'],
  ],
  [
    'too large',
    { state: 'needs-you', problem: problem('file-too-large', { host: 'h' }) },
    ['Edit and send again', 'Open article', 'Open file', 'Cancel this delivery'],
  ],
])('what is %s offers what can be done with it', ([, change, offered]) => {
  expect(chosen(change).buttons()).toEqual(offered);
});

test.for<[ProblemCode, string, ActName]>([
  ['file-differs', 'Compare', 'compare'],
  ['host-not-allowed', 'Allow github.com', 'allow'],
  ['folder-not-allowed', 'Allow github.com', 'allow'],
  ['token-refused', 'Open settings', 'settings'],
  ['branch-missing', 'Open settings', 'settings'],
  ['destination-paused', 'Open settings', 'settings'],
  ['delivery-poisoned', 'Send again', 'send'],
  ['path-taken', 'Send again', 'send'],
])('%s says what happened and what to do, with the button that does it', ([code, label, name]) => {
  const { details, buttons, actions, delivery } = chosen({
    state: 'needs-you',
    problem: problem(code, { host: 'github.com', path: 'a.md' }),
  });
  expect(details()).toContain('Needs attention');
  expect(buttons()[0]).toBe(label);
  click(named(label));
  expect(actions.act.mock.calls).toEqual([[name, delivery.id]]);
});

test('links go to the article and to the commit, and tell neither where from', () => {
  const { links } = chosen({ state: 'delivered', receipt });
  expect(links()).toEqual([
    ['Open article', 'https://example.org/a'],
    ['Open commit', receipt.url],
  ]);
  expect([...document.querySelectorAll('.details a')].every((link) => link.getAttribute('rel') === 'noreferrer')).toBe(true);
});

test('an address that is none of the web’s is no link', () => {
  expect(chosen({ draft: 'javascript:alert(1)' }).links()).toEqual([]);
});

test('each button does what it says to the chosen delivery', () => {
  const { actions, delivery } = chosen({ state: 'waiting', problem: problem('offline') });
  for (const label of ['Send now', 'Open file', 'Edit and send again', 'Cancel this delivery']) click(named(label));
  expect(actions.act.mock.calls).toEqual(['send', 'open-files', 'edit', 'cancel'].map((name) => [name, delivery.id]));
});

test('the file is shown exactly, with its image', () => {
  const { show, delivery } = chosen({ state: 'delivered' });
  show({
    inspected: {
      id: delivery.id,
      kind: 'files',
      files: { path: 'a.md', text: '---\ntitle: "<b>"\n---\n', image: { path: 'a.png', url: 'blob:x' } },
    },
  });
  expect(document.querySelector('.opened pre')?.textContent).toBe('---\ntitle: "<b>"\n---\n');
  expect(document.querySelector<HTMLImageElement>('.opened img')?.alt).toBe('Image a.png');
});

test('what an action met with is said at its delivery, and aloud', () => {
  const { show, delivery, details, status } = chosen({ state: 'delivered', receipt });
  show({ problem: { at: delivery.id, problem: problem('token-refused', { host: 'github.com' }) } });
  expect(details()).toContain('github.com no longer accepts the token.');
  expect(status()).toContain('github.com no longer accepts the token.');
});

test('what was taken back is not offered to be sent again beside a newer save of the article, and it says why', () => {
  const { show, delivery, buttons, details } = chosen({ state: 'refused', problem: problem('delivery-undone') });
  expect(buttons()[0]).toBe('Send again');
  show({ deliveries: [aDelivery({ destination: 'hub', title: 'Newer', state: 'delivered', createdAt: NOW }), delivery] });
  expect(buttons()).toEqual(['Open article', 'Open file', 'Edit and send again']);
  expect(details()).toContain('This was undone. A newer save of the article is there or on its way, so this one will not be sent again.');
  expect(details()).not.toContain('Send it again at any time.');
});

const differing = { state: 'needs-you', attempts: 1, problem: problem('file-differs', { path: 'a.md' }) } as const;
const arrived = { state: 'delivered', receipt: { ...receipt, url: null } } as const;
test.for<[string, Partial<Delivery>, ProblemCode, string[]]>([
  [
    'a comparison',
    differing,
    'folder-not-allowed',
    ['Allow h', 'Open article', 'Compare', 'Save as new', 'Open file', 'Edit and send again', 'Cancel this delivery'],
  ],
  [
    'a comparison',
    differing,
    'host-unreachable',
    ['Try again', 'Open article', 'Compare', 'Save as new', 'Open file', 'Edit and send again', 'Cancel this delivery'],
  ],
  ['taking back', arrived, 'folder-not-allowed', ['Allow h', 'Open article', 'Open file', 'Edit and send again', 'Undo']],
  ['taking back', arrived, 'token-refused', ['Open settings', 'Open article', 'Open file', 'Edit and send again', 'Undo']],
  ['taking back', arrived, 'file-differs', ['Open article', 'Open file', 'Edit and send again', 'Undo']],
  ['taking back', arrived, 'undo-protected', ['Open article', 'Open file', 'Edit and send again', 'Undo']],
])('%s of %j that met %s has the button that helps, and loses none', ([, change, code, offered]) => {
  const { show, delivery, buttons, actions } = chosen(change);
  show({ problem: { at: delivery.id, problem: problem(code, { host: 'h', folder: 'Site', path: 'a.md' }) } });
  expect(buttons()).toEqual(offered);
  click(document.querySelector<HTMLElement>('.details-acts')!.previousElementSibling!.querySelector('button') ?? named('Open file'));
  const does = { 'Allow h': 'allow', 'Try again': 'try-again', 'Open settings': 'settings' }[offered[0]!] ?? 'open-files';
  expect(actions.act.mock.calls).toEqual([[does, delivery.id]]);
});

test('paths, topics and curator are there', () => {
  const { details } = chosen({ state: 'delivered', receipt, topics: ['KLAS: RPM'], curator: 'Vinit' });
  for (const fact of ['content/a.md', 'KLAS: RPM', 'Vinit', 'Telehealth', 'Medigy on GitHub']) expect(details()).toContain(fact);
});

test('both versions are compared, and each of the three ways out is a click', () => {
  const { show, delivery, actions, details } = chosen({ state: 'needs-you', problem: problem('file-differs', { path: 'a.md' }) });
  const text = (line: string) => ({ kind: 'text' as const, text: `a\n${line}\nc` });
  show({ inspected: { id: delivery.id, kind: 'comparison', files: [{ path: 'a.md', theirs: text('old'), ours: text('new') }], seen: [] } });
  expect(details()).toContain('1 line differs');
  expect(document.querySelector('.comparison del')?.textContent).toBe('old');
  expect(document.querySelector('.comparison ins')?.textContent).toBe('new');
  for (const label of ['Keep theirs', 'Replace with yours', 'Save as new']) click(named(label));
  expect(actions.settleComparison.mock.calls).toEqual(['keep', 'replace', 'save-as-new'].map((way) => [delivery.id, way]));
});

test('the focus is not lost when the pressed button goes with what it did', () => {
  const { show, delivery } = chosen({ state: 'waiting', problem: problem('offline') });
  focus(named('Send now'));
  show({ deliveries: [{ ...delivery, state: 'queued', problem: null }] });
  expect(document.activeElement?.tagName).toBe('H2');
});
