// @vitest-environment jsdom
// The page that checks a site, as it stands in each of its states.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Audit } from '@/components/audit/Audit';
import type { AuditActions, AuditView } from '@/components/audit/audit-view';
import { KIND_WORDS } from '@/components/audit/kind-words';
import { FINDING_KINDS, type Finding, type FindingKind } from '@/utils/core/audit/finding';

const COUNTS = { files: 10, articles: 6, images: 2, others: 1, firstOthers: ['posts/_index.md'], unread: 0, root: '' };

const VIEW: AuditView = {
  ready: true,
  sites: [
    { slug: 'tea', name: 'Tea' },
    { slug: 'medigy', name: 'Medigy' },
  ],
  site: 'tea',
  repositories: [{ id: 'd1', name: 'team/site' }],
  hasFolders: true,
  state: 'idle',
  source: '',
  done: 0,
  of: 0,
  counts: null,
  byKind: new Map(),
  findings: [],
  found: 0,
  lots: 0,
  opened: null,
  problem: null,
};

const finding = (of: Partial<Finding> = {}): Finding => ({
  kind: 'meaning',
  path: 'posts/a.md',
  line: 3,
  key: 'title',
  term: 'x',
  hint: 'y',
  ...of,
});

function viewOf(findings: Finding[], of: Partial<AuditView> = {}): AuditView {
  const byKind = new Map<FindingKind, number>();
  for (const { kind } of findings) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  return { ...VIEW, state: 'done', counts: COUNTS, findings, byKind, found: findings.length, lots: 1, ...of };
}

const actions = {
  chooseSite: vi.fn(),
  chooseFolder: vi.fn(),
  auditFiles: vi.fn(),
  auditArchive: vi.fn(),
  auditRepository: vi.fn(),
  stop: vi.fn(),
  open: vi.fn(),
  close: vi.fn(),
  exportCsv: vi.fn(),
} satisfies AuditActions;

let box: HTMLElement;
let root: Root;
beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
});
afterEach(() => {
  act(() => root.unmount());
  box.remove();
  vi.clearAllMocks();
});

const show = (view: AuditView) => act(() => root.render(<Audit view={view} actions={actions} />));
const rows = () => [...box.querySelectorAll<HTMLElement>('[role=option]')];
const button = (name: string | RegExp) =>
  [...box.querySelectorAll('button')].find(({ textContent }) =>
    typeof name === 'string' ? textContent === name : name.test(textContent),
  )!;
const list = () => box.querySelector<HTMLElement>('[role=listbox]')!;
const press = (key: string) => act(() => list().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
function type(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, 'value')!.set!.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

test('every kind has a name and a sentence of its own', () => {
  expect(Object.keys(KIND_WORDS)).toEqual(Object.keys(FINDING_KINDS));
  expect(new Set(Object.values(KIND_WORDS).map(({ name }) => name)).size).toBe(Object.keys(FINDING_KINDS).length);
});

test('a folder, an archive or a repository is chosen; a browser without folders has its dialog for files', () => {
  show(VIEW);
  act(() => button(/folder/).click());
  expect(actions.chooseFolder).toHaveBeenCalledOnce();
  act(() => button('Read team/site').click());
  expect(actions.auditRepository).toHaveBeenCalledWith('d1');
  type(box.querySelector('select')!, 'medigy');
  expect(actions.chooseSite).toHaveBeenCalledWith('medigy');
  show({ ...VIEW, hasFolders: false });
  expect(box.querySelector<HTMLInputElement>('input[type=file]')?.webkitdirectory).toBe(true);
});

test('while it is read, how far it is stands there, and it can be stopped', () => {
  show({ ...VIEW, state: 'reading', done: 60, of: 1_200 });
  expect(box.textContent).toContain('60 of 1,200 files read');
  expect(box.querySelector('progress')?.value).toBe(60);
  act(() => button('Stop').click());
  expect(actions.stop).toHaveBeenCalledOnce();
});

test('where nothing is found, it says so, with what was looked at', () => {
  show(viewOf([]));
  expect(box.textContent).toContain('Nothing to report.');
  expect(box.textContent).toContain('6 articles checked · 2 images · 1 file is not an article · 1 file of another kind left alone');
  expect(box.textContent).toContain('posts/_index.md');
  expect(list()).toBeNull();
});

test('where no path fits, it says what to do', () => {
  show(viewOf([], { counts: { ...COUNTS, articles: 0, root: null } }));
  expect(box.textContent).toContain('none lies where the site’s format puts articles');
  expect(box.textContent).not.toContain('Nothing to report.');
});

test('kinds are counted, the gravest first, and each lists its own', () => {
  show(viewOf([finding({ kind: 'style' }), finding(), finding({ kind: 'style', path: 'posts/b.md' })]));
  expect(
    [...box.querySelectorAll('tbody tr')].map((row) => row.querySelector('button')!.textContent + row.lastElementChild!.textContent),
  ).toEqual(['All findings3', 'Says something else1', 'Different style2']);
  act(() => button('Different style').click());
  expect(rows()).toHaveLength(2);
  expect(button('Different style').getAttribute('aria-pressed')).toBe('true');
  act(() => button('Different style').click());
  expect(rows()).toHaveLength(3);
});

test('they are found by text, by key, and sorted', () => {
  show(viewOf([finding({ kind: 'style', term: 'b' }), finding({ key: 'date', term: 'a', path: 'posts/tea.md' })]));
  const [search] = box.querySelectorAll<HTMLInputElement>('input[type=search]');
  const [, keys, sorts] = box.querySelectorAll('select');
  type(search!, 'TEA');
  expect(rows().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('posts/tea.md')]);
  type(search!, 'nowhere');
  expect(box.textContent).toContain('Nothing matches.');
  type(search!, '');
  type(keys!, 'date');
  expect(rows()).toHaveLength(1);
  type(keys!, '');
  type(sorts!, 'kind');
  expect(rows()[0]!.textContent).toContain('Says something else');
  type(sorts!, 'term');
  expect(rows()[0]!.textContent).toContain('a → y');
});

test('of a hundred thousand, few are in the document, and the keys reach the last', () => {
  show(viewOf(Array.from({ length: 100_000 }, (_, index) => finding({ line: index + 1 }))));
  expect(rows().length).toBeLessThan(60);
  press('End');
  press('Enter');
  expect(actions.open).toHaveBeenCalledWith(expect.objectContaining({ line: 100_000 }));
  press('Home');
  press('ArrowDown');
  press('Enter');
  expect(actions.open).toHaveBeenLastCalledWith(expect.objectContaining({ line: 2 }));
});

test('what is listed is what is exported, once all is read', () => {
  const [one, other] = [finding(), finding({ kind: 'style' })];
  show(viewOf([one, other], { state: 'reading' }));
  expect(button('Export CSV')).toBeUndefined();
  show(viewOf([one, other]));
  act(() => button('Different style').click());
  act(() => button('Export CSV').click());
  expect(actions.exportCsv).toHaveBeenCalledWith([other]);
});

test('a file is shown at its line, and whatever it says is text', () => {
  const evil = '<img src=x onerror="alert(1)">';
  const opened = { finding: finding({ line: 2, path: `${evil}.md`, key: evil, term: evil, hint: evil }), text: `one\n${evil}\nthree` };
  show(viewOf([opened.finding], { opened }));
  expect(box.querySelector('img')).toBeNull();
  expect(box.querySelector('[aria-current]')?.textContent).toBe(evil);
  expect(rows()[0]!.textContent).toContain(evil);
  act(() => button('').click());
  expect(actions.close).toHaveBeenCalledOnce();
  show(viewOf([opened.finding], { opened: { ...opened, text: null } }));
  expect(box.textContent).toContain('cannot be read any more');
});

test('what went wrong stands there with what to do', () => {
  show({ ...VIEW, problem: { code: 'token-missing', details: { host: 'git.example' } } });
  expect(box.querySelector('.notice-problem')?.textContent).not.toBe('');
});
