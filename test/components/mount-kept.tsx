// Puts a view into jsdom and keeps what is changed in it, as its page would.
import { act, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** `draw` shows the view; `derive` fills in what follows from a change. */
export function mountKept<View extends object>(first: View, draw: (view: View) => ReactNode, derive = (view: View) => view) {
  let latest = first;
  let put: (view: View) => void = () => {};
  function Kept() {
    const [view, setView] = useState(first);
    latest = view;
    put = setView;
    return draw(view);
  }

  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  act(() => root.render(<Kept />));
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });

  const change = (parts: (view: View) => Partial<View>) => {
    latest = derive({ ...latest, ...parts(latest) });
    put(latest);
  };
  return {
    container,
    latest: () => latest,
    /** The curator has changed something. */
    change,
    /** The page has something new to show. */
    show: (parts: Partial<View>) => act(() => change(() => parts)),
    text: () => container.textContent ?? '',
    all: (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)],
  };
}
