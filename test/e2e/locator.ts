/** One element of a surface, found anew by role and name at every step, so that a re-render does not matter. */
import type { AccessibleTarget, Locator } from './browser-driver.ts';
import { countElements, describe, nameOfElement, onElement } from './accessible-query.ts';
import type { SurfaceParts } from './surface.ts';
import { until } from './time-limit.ts';

type Outcome = { found: unknown } | { missing: string[] };

export function locator(parts: SurfaceParts, target: AccessibleTarget, patience: number): Locator {
  /** Runs the expression until it finds the element, and answers what it found. */
  const insist = async (expression: string, limit = patience): Promise<unknown> => {
    let there: string[] = [];
    const outcome = await until(
      async () => {
        const outcome = (await parts.run(expression)) as Outcome;
        if ('found' in outcome) return outcome;
        there = outcome.missing;
        return undefined;
      },
      limit,
      () => `No ${describe(target)}. There is: ${there.join(', ') || 'nothing with a name'}`,
    );
    return outcome.found;
  };
  const act = <A extends unknown[], R>(fn: (element: Element, ...args: A) => R, ...args: A) =>
    insist(onElement(target, fn, ...args)) as Promise<Awaited<R>>;

  const click = async () => {
    let obstacle: string | null = null;
    const point = await until(
      async () => {
        const middle = await act(middleOf);
        obstacle = middle.obstacle;
        return obstacle === null ? middle : undefined;
      },
      patience,
      () => `${describe(target)} cannot be clicked: ${obstacle}`,
    );
    await parts.clickAt(point.x, point.y);
  };
  const focus = () => act((element) => (element as HTMLElement).focus());

  return {
    waitFor: async (limit) => {
      await insist(
        onElement(target, () => true),
        limit,
      );
    },
    count: async () => Number(await parts.run(countElements(target))),
    click,
    focus,
    type: async (text) => {
      await act(goToEnd);
      await parts.type(text);
    },
    fill: (text) => act(replaceContent, text),
    choose: async (label) => {
      if (await act(chooseNative, label)) return;
      await click();
      if (await act((element) => element.localName === 'input')) await parts.type(label);
      await locator(parts, { role: 'option', name: label }, patience).click();
    },
    value: () => act((element) => (element as HTMLInputElement).value ?? element.textContent ?? ''),
    text: () => act((element) => (element as HTMLElement).innerText),
    name: async () => String(await insist(nameOfElement(target))),
    attribute: (attribute) => act((element, name: string) => element.getAttribute(name), attribute),
    isFocused: () => act((element) => element === document.activeElement),
    isDisabled: () => act((element) => element.matches(':disabled, [aria-disabled="true"]')),
  };
}

/* What follows runs in the document. */

interface Middle {
  x: number;
  y: number;
  /** Why a click there would not reach the element. */
  obstacle: string | null;
}

async function middleOf(element: Element): Promise<Middle> {
  let obstacle: string | null = null;
  // A person presses what has come to rest. A tab behind others draws no frames.
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  const place = () => {
    const { x, y } = element.getBoundingClientRect();
    return `${x} ${y}`;
  };
  // First the least movement; a bar that sticks to an edge may still lie over it, so then the centre.
  for (const block of ['nearest', 'center'] as const) {
    element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
    const before = place();
    await frame();
    await frame();
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const top = document.elementFromPoint(x, y);
    const reached = top && (element.contains(top) || top.closest('label')?.control === element);
    if (place() !== before) obstacle = 'it moves';
    else if (element.matches(':disabled')) obstacle = 'it is disabled';
    else if (!top) obstacle = 'it is outside the window';
    else if (!reached) obstacle = `${top.outerHTML.slice(0, 120)} lies over it`;
    else return { x, y, obstacle: null };
  }
  return { x: 0, y: 0, obstacle };
}

/** The caret of a field that gets the focus by a script stands at the start in one browser, at the end in the other. */
function goToEnd(element: Element): void {
  const field = element as HTMLInputElement;
  field.focus();
  // Null where the type of the field, such as `number`, has no caret to place.
  if (typeof field.selectionStart === 'number') field.setSelectionRange(field.value.length, field.value.length);
}

/** As a person would, with one input event; a framework that listens to input hears it. */
function replaceContent(element: Element, text: string): void {
  const field = element as HTMLInputElement;
  field.focus();
  if (typeof field.select === 'function') field.select();
  else getSelection()?.selectAllChildren(field);
  // The one way to insert text that is undoable and fires ordinary input events in both browsers.
  if (text) document.execCommand('insertText', false, text);
  else document.execCommand('delete');
}

/** False when the element is no select. Its menu belongs to the system, out of reach of key events. */
async function chooseNative(element: Element, label: string): Promise<boolean> {
  if (element.localName !== 'select') return false;
  const select = element as HTMLSelectElement;
  const labels = () => [...select.options].map((option) => option.label.trim());
  for (let tries = 0; !labels().includes(label); tries++) {
    if (tries > 50) throw new Error(`No option ${JSON.stringify(label)} among ${JSON.stringify(labels())}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  select.focus();
  select.selectedIndex = labels().indexOf(label);
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
