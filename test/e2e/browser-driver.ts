/**
 * What a journey may ask of a real browser, in the same words for Chromium and Firefox.
 * Everything waits for what it needs, up to a time limit, and then says what was missing.
 */
import type { BrowserName } from '../../scripts/ensure-browser.ts';

export type { BrowserName };

export interface LaunchOptions {
  /** The built extension: a folder with manifest.json in it. */
  extensionDir: string;
  /** Where downloads go; a fresh temporary folder, removed on close, unless given. */
  downloads?: string;
  /** A folder that keeps the browser's profile, so that it can be started again; it is not removed. A fresh one unless given. */
  profile?: string;
  /** The origin of a server that answers for every host over HTTP, this computer's own names excepted. */
  proxy?: string;
  /** A file for what pages and the background write to their consoles, and for what the browser itself complains about. */
  log?: string;
  /** More command line arguments for the browser. */
  args?: readonly string[];
  /** No window on a screen. True unless said otherwise. */
  headless?: boolean;
  /** The X display, such as `:7`, to open the window on, where it is not the person's. */
  display?: string;
  /** Works in a private window, in which the extension is allowed; `always` is Firefox that never remembers history. */
  privacy?: 'window' | 'always';
  /** Other extensions, of Chromium: those that are installed before ours, and those after. */
  others?: { before?: string[]; after?: string[] };
  /** Pixels of every screenshot to a CSS pixel, popups included; 2 makes pictures for a README. */
  scale?: number;
}

export interface Session {
  browser: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  /** Addresses of the other extensions, in the order in which they were named. */
  others?: string[];
  /** Opens the address in a new tab, in front, and waits until it has loaded, or only until its DOM is there. */
  openPage(url: string, ready?: ReadyState): Promise<Page>;
  /** Opens a page of the extension, such as `/options.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the extension's button while the page is in front: grants activeTab, opens the popup. */
  clickAction(page: Page): Promise<Popup>;
  /** The popup that is open now, for instance after a keyboard shortcut. */
  openPopup(): Promise<Popup>;
  /** The side panel (Firefox: the sidebar) that is open or about to open; closing it hides it. */
  openPanel(): Promise<Popup>;
  /** Waits until `count` finished files lie in the downloads folder; answers all there are. */
  downloads(count?: number): Promise<DownloadedFile[]>;
  downloadsDir: string;
  /**
   * Host permission needs both, around the click that asks for it: `grantHost` before (Chromium has
   * no prompt without a screen, so the grant is given ahead), `acceptPermissionPrompt` after (Firefox).
   */
  grantHost(origin: string): Promise<void>;
  acceptPermissionPrompt(): Promise<void>;
  /** Ends the background as the browser does when it is idle; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** Ends the browser as a crash would. Its profile stays if one was given. */
  kill(): Promise<void>;
  /** Resolves when the browser has gone, however it went. */
  ended: Promise<void>;
  close(): Promise<void>;
}

/** What needs the browser's own window, and real keys and clicks in it. */
export interface WindowSession extends Session {
  /** Opens the context menu at a point of the page, in its CSS pixels, and chooses a line. */
  chooseFromMenu(page: Page, x: number, y: number, line: MenuLine): Promise<void>;
  /** The same in the menu of the tab in front, in Firefox. */
  chooseFromTabMenu?(label: string): Promise<void>;
  /** `Alt+Shift+S`, as the person presses it in the browser's window. */
  pressShortcut(keys: string): Promise<void>;
}

export interface MenuLine {
  label: string;
  /** Which line from the menu's end, 1 being the last: Chromium tells nobody what its menus say. */
  fromEnd: number;
  /** Where the browser gathers several lines of ours below one: which of them, 1 being the first. */
  gathered?: number;
}

/** `dom` is for a page that never finishes loading, for instance one whose image never comes. */
export type ReadyState = 'load' | 'dom';

/** A document on the screen: a page in a tab, or the popup. */
export interface Surface {
  url(): Promise<string>;
  /** Runs the function in the document. It sees nothing from outside; arguments and answer are JSON. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The text a reader sees. */
  text(): Promise<string>;
  /** Waits until the text holds the words, or matches; answers the whole text. */
  waitForText(wanted: string | RegExp, limit?: number): Promise<string>;
  find(target: AccessibleTarget): Locator;
  /** Presses a key with real keyboard events: `Tab`, `a`, `Shift+Tab`, `Control+Enter`. */
  press(key: string): Promise<void>;
  /** Types the text key by key into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Role and name of what has the focus, as in `textbox "Title"`; empty when nothing has it. */
  focused(): Promise<string>;
  /** The rules of WCAG 2.2 A and AA and of good practice that the document breaks. */
  axe(): Promise<AxeViolation[]>;
  /** Writes a PNG and answers its bytes. */
  screenshot(path: string, options?: ScreenshotOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Page extends Surface {
  bringToFront(): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Selects the first place where the text stands within one element that matches the selector. */
  selectText(selector: string, text: string): Promise<void>;
}

export interface Popup extends Surface {
  /** False once the popup has gone, by `close`, by Escape or by its own doing. */
  isOpen(): Promise<boolean>;
}

/** An element by what assistive technology calls it. A name given as text must be the whole name. */
export interface AccessibleTarget {
  role: string;
  name?: string | RegExp;
  /** Which one, counted from 0, when several match. */
  nth?: number;
}

export interface Locator {
  waitFor(limit?: number): Promise<void>;
  /** How many match now, without waiting. */
  count(): Promise<number>;
  /** A real click in its middle; an error when something else lies over it. */
  click(): Promise<void>;
  focus(): Promise<void>;
  /** Focuses it and types at the end of what is there, key by key. */
  type(text: string): Promise<void>;
  /** Replaces what is in the field, at once. */
  fill(text: string): Promise<void>;
  /** Chooses the option with this label in a native select, or in a list that opens on a click or as one types. */
  choose(label: string): Promise<void>;
  value(): Promise<string>;
  text(): Promise<string>;
  name(): Promise<string>;
  attribute(attribute: string): Promise<string | null>;
  isFocused(): Promise<boolean>;
  isDisabled(): Promise<boolean>;
}

export interface ScreenshotOptions {
  /** CSS pixels, and pixels of the picture to one of them: of a tab only, for a popup is as large as its content. */
  width?: number;
  height?: number;
  scale?: number;
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
}

export interface DownloadedFile {
  /** Relative to the downloads folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

export interface AxeViolation {
  rule: string;
  impact: string;
  help: string;
  /** The elements that break it, as HTML. */
  elements: string[];
}
