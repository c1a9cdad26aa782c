// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { mountKept } from './mount-kept';

const INDEX = indexTopics(['Remote Care', 'Virtual Care', 'Virtual Wards'].map((name) => ({ name })));
const EMPTY = { chosen: [] as string[], typed: '' };

/** Pickers whose list is not loaded yet, by the ids of their boxes. */
async function renderBare(ids = ['box']) {
  vi.resetModules();
  await import('../speak-english');
  const [{ Picker }, later] = await Promise.all([
    import('@/components/shared/picker/Picker'),
    import('@/components/shared/later/loaded-later'),
  ]);
  const picked = vi.fn<(chosen: string[]) => void>();
  const fixed = { label: 'Topics', placeholder: 'Find', groups: ['', ''] as const, missing: false, onPropose: () => {} };
  // It is drawn, and what it asks for then comes in a later task.
  const { change } = mountKept<Record<string, typeof EMPTY>>(Object.fromEntries(ids.map((id) => [id, EMPTY])), (view) =>
    Object.entries(view).map(([id, { chosen, typed }]) => (
      <Picker
        key={id}
        id={id}
        {...fixed}
        chosen={chosen}
        typed={typed}
        onTyped={(text) => change((now) => ({ [id]: { ...now[id]!, typed: text } }))}
        find={(query, most, search) => ({ ...search(INDEX, query, { without: chosen, most }), usual: 0, add: null })}
        onChange={(names) => {
          picked(names);
          change((now) => ({ [id]: { ...now[id]!, chosen: names } }));
        }}
      />
    )),
  );
  return { picked, load: () => act(async () => void (await later.loadAll())) };
}

const box = (id = 'box') => document.querySelector<HTMLInputElement>(`#${id}[role=combobox]`)!;
const press = (key: string) => act(() => void box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

function type(text: string, id = 'box'): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box(id), text);
    box(id).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('before its list is loaded a picker has its name and its role', async () => {
  await renderBare();
  expect(box().labels?.[0]?.textContent).toBe('Topics');
  expect(box().getAttribute('aria-expanded')).toBe('false');
  expect(document.querySelector('[role=listbox]')).toBeNull();
});

test('what is typed and pressed before the list is there is done when it is, with the focus and the caret where they were', async () => {
  const { picked, load } = await renderBare();
  act(() => box().focus());
  type('virt');
  box().setSelectionRange(2, 2);
  press('ArrowDown');
  press('Enter');
  expect(picked).not.toHaveBeenCalled();
  await load();
  expect(picked.mock.calls).toEqual([[['Virtual Wards']]]);
  expect(document.activeElement).toBe(box());
  expect(box().value).toBe('');
});

test('what is pressed in one box and left is done there, while the focus is in another by then', async () => {
  const { picked, load } = await renderBare(['box', 'other']);
  act(() => box().focus());
  type('virt');
  press('Enter');
  act(() => box('other').focus());
  type('remote', 'other');
  await load();
  expect(picked.mock.calls).toEqual([[['Virtual Care']]]);
  expect([box().value, box('other').value]).toEqual(['', 'remote']);
  expect(document.activeElement).toBe(box('other'));
});

test('what is typed alone stays, and what matches is offered', async () => {
  const { load } = await renderBare();
  act(() => box().focus());
  type('remote');
  box().setSelectionRange(3, 3);
  await load();
  expect([box().value, box().selectionStart, box().getAttribute('aria-expanded')]).toEqual(['remote', 3, 'true']);
});

test('the focus stays elsewhere', async () => {
  const { load } = await renderBare();
  await load();
  expect(document.activeElement).toBe(document.body);
});

test('the box stays while something is composed in it', async () => {
  const { load } = await renderBare();
  act(() => void box().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })));
  const before = box();
  await load();
  expect(box()).toBe(before);
  act(() => void before.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
  expect(document.querySelector('[role=listbox]')).not.toBeNull();
});
