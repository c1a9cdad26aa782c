/**
 * Finds elements in a document by role and accessible name, and acts on one.
 * The functions are sent to the browser as text, so each uses only the others of `IN_PAGE` and the DOM.
 * Names follow the order of the standard (labelledby, label attribute, native label, content), not all of it.
 */
import type { AccessibleTarget } from './browser-driver.ts';

function roleOf(element: Element): string {
  const given = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (given) return given;
  const tag = element.localName;
  if (tag === 'input') {
    const type = (element as HTMLInputElement).type;
    if (['button', 'submit', 'reset', 'image'].includes(type)) return 'button';
    const roles: Record<string, string> = {
      checkbox: 'checkbox',
      radio: 'radio',
      range: 'slider',
      number: 'spinbutton',
      search: 'searchbox',
    };
    return element.hasAttribute('list') ? 'combobox' : (roles[type] ?? 'textbox');
  }
  if (tag === 'select') {
    const select = element as HTMLSelectElement;
    return select.multiple || select.size > 1 ? 'listbox' : 'combobox';
  }
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : 'generic';
  if (tag === 'img') return element.getAttribute('alt') === '' ? 'presentation' : 'img';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if ((element as HTMLElement).isContentEditable) return 'textbox';
  const roles: Record<string, string> = {
    button: 'button',
    summary: 'button',
    textarea: 'textbox',
    option: 'option',
    ul: 'list',
    ol: 'list',
    li: 'listitem',
    table: 'table',
    tr: 'row',
    td: 'cell',
    th: 'columnheader',
    form: 'form',
    nav: 'navigation',
    main: 'main',
    header: 'banner',
    footer: 'contentinfo',
    aside: 'complementary',
    section: 'region',
    article: 'article',
    dialog: 'dialog',
    progress: 'progressbar',
    output: 'status',
    fieldset: 'group',
    details: 'group',
    meter: 'meter',
  };
  return roles[tag] ?? 'generic';
}

/** What the element's content says; the boxes inside it do not count, or a label would say what is typed. */
function wordsOf(element: Element): string {
  if (element.getAttribute('aria-hidden') === 'true') return '';
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words += node.nodeValue ?? '';
    else if (node instanceof Element && !node.matches('input, select, textarea, script, style, [hidden]')) {
      const own = node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? wordsOf(node);
      words += getComputedStyle(node).display.startsWith('inline') ? own : ` ${own} `;
    }
  }
  return words;
}

function nameOf(element: Element): string {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labelledBy = ids.map((id) => element.ownerDocument.getElementById(id)).filter((it) => it !== null);
  if (labelledBy.length > 0) {
    return tidy(labelledBy.map((it) => it.getAttribute('aria-label') ?? wordsOf(it)).join(' '));
  }
  const given = element.getAttribute('aria-label');
  if (given?.trim()) return tidy(given);
  const labels = (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return tidy([...labels].map(wordsOf).join(' '));
  if (element instanceof HTMLImageElement) return tidy(element.alt);
  if (element instanceof HTMLInputElement && roleOf(element) === 'button') return tidy(element.value);
  if (element instanceof HTMLFieldSetElement) return tidy(element.querySelector('legend')?.textContent ?? '');
  const fromContent = [
    'button',
    'link',
    'option',
    'heading',
    'tab',
    'menuitem',
    'checkbox',
    'radio',
    'switch',
    'cell',
    'columnheader',
    'row',
    'treeitem',
    'menuitemcheckbox',
    'menuitemradio',
    'rowheader',
  ];
  const content = fromContent.includes(roleOf(element)) ? tidy(wordsOf(element)) : '';
  return content || tidy(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
}

function isExposed(element: Element): boolean {
  if (element.closest('[aria-hidden="true"], [inert]')) return false;
  // Options of a closed select have no box of their own.
  if (element instanceof HTMLOptionElement) return true;
  return element.checkVisibility({ visibilityProperty: true });
}

function findAll(role: string, name: string | null, pattern: string | null, flags: string): Element[] {
  return [...document.querySelectorAll('*')].filter((element) => {
    if (roleOf(element) !== role || !isExposed(element)) return false;
    if (pattern !== null) return new RegExp(pattern, flags).test(nameOf(element));
    return name === null || nameOf(element) === name;
  });
}

/** Everything on the screen that has a role and a name, for the error of a search that found nothing. */
function whatIsThere(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((it) => isExposed(it) && !['generic', 'option'].includes(roleOf(it)) && nameOf(it) !== '')
    .map((it) => `${roleOf(it)} ${JSON.stringify(nameOf(it))}`);
}

const IN_PAGE = [roleOf, wordsOf, nameOf, isExposed, findAll, whatIsThere].map(String).join('\n');

/** An expression that applies `act` to the matching element; it answers `{ missing }` when there is none. */
export function onElement<A extends unknown[], R>(target: AccessibleTarget, act: (element: Element, ...args: A) => R, ...args: A): string {
  return `(() => { ${IN_PAGE}
    const element = ${findCall(target)}[${target.nth ?? 0}];
    if (!element) return { missing: whatIsThere() };
    return (async () => ({ found: (await (${act})(element, ...${JSON.stringify(args)})) ?? null }))();
  })()`;
}

export function countElements(target: AccessibleTarget): string {
  return `(() => { ${IN_PAGE} return ${findCall(target)}.length; })()`;
}

/** An expression for role and name of the element in focus. */
export const FOCUSED = `(() => { ${IN_PAGE}
  const focused = document.activeElement;
  if (!focused || focused === document.body) return '';
  return roleOf(focused) + ' ' + JSON.stringify(nameOf(focused));
})()`;

export function nameOfElement(target: AccessibleTarget): string {
  return `(() => { ${IN_PAGE}
    const element = ${findCall(target)}[${target.nth ?? 0}];
    return element ? { found: nameOf(element) } : { missing: whatIsThere() };
  })()`;
}

export function describe({ role, name }: AccessibleTarget): string {
  return name === undefined ? role : `${role} ${typeof name === 'string' ? JSON.stringify(name) : name}`;
}

function findCall({ role, name }: AccessibleTarget): string {
  const args = name instanceof RegExp ? [role, null, name.source, name.flags] : [role, name ?? null, null, ''];
  return `findAll(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}
