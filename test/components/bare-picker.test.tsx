// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { indexTopics } from '@/utils/taxonomy/topic-index';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const INDEX = indexTopics(['Remote Care', 'Virtual Care', 'Virtual Wards'].map((name) => ({ name })));

/** A picker whose list is not loaded yet. */
async function renderBare() {
  vi.resetModules();
  await import('../speak-english');
  const [{ Picker }, later] = await Promise.all([
    import('@/components/shared/picker/Picker'),
    import('@/components/shared/later/loaded-later'),
  ]);
  const picked = vi.fn<(chosen: string[]) => void>();
  function Kept() {
    const [chosen, choose] = useState<string[]>([]);
    const [typed, onTyped] = useState('');
    const props = { id: 'box', label: 'Topics', placeholder: 'Find', groups: ['', ''] as const, missing: false, typed, onTyped, chosen };
    return (
      <Picker
        {...props}
        find={(query, most, search) => ({ ...search(INDEX, query, { without: chosen, most }), usual: 0, add: null })}
        onChange={(names) => {
          picked(names);
          choose(names);
        }}
        onPropose={() => {}}
      />
    );
  }
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  // It is drawn, and what it asks for then comes in a later task.
  act(() => root.render(<Kept />));
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  return { picked, load: () => act(async () => void (await later.loadAll())) };
}

const box = () => document.querySelector<HTMLInputElement>('[role=combobox]')!;
const press = (key: string) => act(() => void box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

function type(text: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box(), text);
    box().dispatchEvent(new Event('input', { bubbles: true }));
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
