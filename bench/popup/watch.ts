// Put first into the popup of another extension: marks when its title and its text are there, at the end of the task that put them there.

/** Selectors of elements; one is there once it holds something that can be read. */
export interface Signs {
  title: string;
  filled?: string;
  /** A button that has to be pressed first: the text on it. It is pressed as soon as it is there. */
  press?: string;
}

/** Runs there, and sees nothing from outside. */
export function watch({ title, filled, press }: Signs): void {
  performance.mark('peer:begun');
  const waiting = new Map(Object.entries({ 'peer:title': title, 'peer:filled': filled }));
  let toPress = press;
  const look = () => {
    if (toPress !== undefined) {
      const button = Array.from(document.querySelectorAll<HTMLElement>('a, button')).find((it) => it.textContent.trim() === toPress);
      if (!button) return;
      toPress = undefined;
      button.click();
    }
    for (const [mark, selector] of waiting) {
      const element = selector === undefined ? null : document.querySelector(selector);
      const text = element && 'value' in element ? String(element.value) : (element?.textContent ?? '');
      // An empty editor holds a space of no width.
      if (text.replace(/[\s\u200b]/g, '') === '') continue;
      waiting.delete(mark);
      performance.mark(mark);
    }
  };
  for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement]) {
    const value = Object.getOwnPropertyDescriptor(prototype, 'value');
    Object.defineProperty(prototype, 'value', {
      ...value,
      set(this: HTMLInputElement, text: string) {
        value?.set?.call(this, text);
        look();
      },
    });
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ['style'] });
}
