// Keys and clicks on the first form, kept in order and done again on the desk that takes its place.

/** One of them; done once the desk is there. */
type Act = () => void;

const CLICKABLE = 'button, label, input, select, summary, a';

export interface EarlyActs {
  /** What happens from now on is the desk's. Answers how to do again what was kept. */
  end(): () => void;
}

/** `openPanel` is done at once, for a browser opens its panel only inside the click itself. */
export function watchActs(openPanel: () => void): EarlyActs {
  const acts: Act[] = [];
  const ended = new AbortController();
  const options = { capture: true, signal: ended.signal };

  const onClick = (event: MouseEvent) => {
    const clicked = event.target instanceof Element ? event.target.closest(CLICKABLE) : null;
    if (!clicked) return;
    event.preventDefault();
    event.stopPropagation();
    if (clicked.querySelector('.icon-panel')) openPanel();
    const again = twinOf(clicked);
    acts.push(() => again()?.click());
  };

  const onKey = (event: KeyboardEvent) => {
    const { key, code, ctrlKey, altKey, metaKey, shiftKey, isComposing } = event;
    const isTyped = key.length === 1 && !ctrlKey && !altKey && !metaKey;
    const isInField = event.target instanceof HTMLTextAreaElement;
    // The browser's own: the focus moves, a button is pressed, a letter comes into the field.
    if (isComposing || key === 'Tab' || (isInField && (isTyped || !(ctrlKey || altKey || metaKey) || /^[acvxyz]$/i.test(key)))) {
      if (isInField && key === 'Enter') event.preventDefault();
      return;
    }
    if (event.target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ') && !ctrlKey) return;
    if (/^(?:Control|Shift|Alt|Meta|AltGraph|Escape)$/.test(key)) return;
    event.preventDefault();
    const init = { key, code, ctrlKey, altKey, metaKey, shiftKey, bubbles: true, cancelable: true };
    acts.push(() => {
      const isHeard = document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      if (isTyped && isHeard) typeInto(key);
    });
  };

  document.addEventListener('click', onClick, options);
  document.addEventListener('keydown', onKey, options);
  return {
    end() {
      ended.abort();
      return () => acts.forEach((act) => act());
    },
  };
}

/** As if typed where the focus is. */
function typeInto(text: string): void {
  document.execCommand('insertText', false, text);
}

/** Finds the element that stands on the desk for one of the form: by its id, else by what it says, else by its place. */
function twinOf(element: Element): () => HTMLElement | null {
  const { id, localName } = element;
  if (id) return () => document.getElementById(id);
  const name = nameOf(element);
  const alike = () => [...document.querySelectorAll<HTMLElement>(`#root ${localName}`)].filter((it) => nameOf(it) === name);
  const place = alike().indexOf(element as HTMLElement);
  return () => alike()[place] ?? alike()[0] ?? null;
}

/** A box is called what stands beside it. */
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent.trim();
