// The parts of the form that stands in `popup.html`.

/** Null once the desk has taken its place. */
export const inForm = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(`#root ${selector}`);

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...parts: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...parts);
  return element;
}
