// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import type { ShownTrial } from '@/components/options/formats/format-view';
import type { Site } from '@/utils/core/site';
import { removeFormat, renameFormat, setFormat } from '@/utils/core/formats/change-format';
import { tryFormat } from '@/utils/formats/try-format';
import { anArticle } from '../../../outbox/an-article';
import { encodeAsBrowsersDo } from '../../one-realm';
import { until } from '../../../until';
import { click, focused, named, press, type } from '../../render-desk';
import { leave, renderOptions, site } from '../render-options';

encodeAsBrowsersDo();

const LINKS = `$path: 'links/{{ title | slugify | default: id }}.md'\n---\ntitle: "{{ title }}"\n---\n`;
const OWN: Site = { ...site, format: 'links', formats: { links: LINKS, notes: LINKS.replace('links/', 'notes/') } };

/** What comes meanwhile is drawn. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
/** Tries until it throws no more. */
const drawn = (check: () => unknown) =>
  until(async () => {
    await settle();
    check();
  });

const ARTICLE = anArticle('Crème & tea: a guide');
const own = (of: Site) => ({ site: of, builtIn: false, changed: false });

/** The real thing tries the formats, as the page's worker does; `isExample`: nothing is on the desk. */
async function openFormats(change: Partial<Site> = {}, isExample = false) {
  const options = renderOptions({ sites: [own({ ...OWN, ...change })] });
  const { actions } = options;
  actions.tryFormat.mockImplementation(async (_slug, _name, source): Promise<ShownTrial> => {
    const tried = await tryFormat(source, { article: ARTICLE, isExample, registers: false }, '');
    return { tried, title: isExample ? null : ARTICLE.title };
  });
  await act(async () => named('File format').click());
  await drawn(() => named('Add format'));
  const seen = (wanted: string | RegExp) => drawn(() => expect(options.text()).toMatch(wanted));
  const field = () => named(/^Text of/) as HTMLTextAreaElement;
  return { ...options, seen, field };
}

async function openEditor(change: Partial<Site> = {}, isExample = false) {
  const formats = await openFormats(change, isExample);
  click(named('links'));
  await formats.seen(/No mistakes|Line \d|Fix/);
  return formats;
}

test('the site’s format is chosen of its own and of those that come with Gleaner, and a content type may have its own', async () => {
  const { site: latest } = await openFormats();
  const choices = (name: string) => [...(named(name) as HTMLSelectElement).options].map(({ text }) => text);
  expect(choices('Files are written as')).toEqual(['links', 'notes', 'medigy']);
  const [type0, type1] = site.contentTypes.map(({ name }) => name);
  expect(choices(type0!)).toEqual(['As the site (links)', 'links', 'notes', 'medigy']);
  choose('Files are written as', 'notes');
  choose(type1!, 'medigy');
  expect(latest()).toMatchObject({ format: 'notes', contentTypes: [{ slug: site.contentTypes[0]!.slug }, { format: 'medigy' }] });
  choose(type1!, '');
  expect(latest().contentTypes[1]).not.toHaveProperty('format');
});

const choose = (name: string, value: string) =>
  act(() => {
    const field = named(name) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('where a name is nobody’s, it is shown, so that another can be chosen', async () => {
  await openFormats({ format: 'gone' });
  expect((named('Files are written as') as HTMLSelectElement).value).toBe('gone');
});

test('the article on the desk is shown as it would be written, while the format is typed', async () => {
  const { seen, field, text, site: latest } = await openEditor();
  await seen(`The file of “${ARTICLE.title}”`);
  await seen('content/links/creme-and-tea-a-guide.md');
  type(field(), LINKS.replace('title:', 'headline:'));
  await seen('headline: "');
  await drawn(() => expect(latest().formats?.['links']).toContain('headline'));
  expect(text()).toContain('No mistakes. Saved.');
});

test('where nothing was clipped, an example is shown and said to be one', async () => {
  const { text } = await openEditor({}, true);
  expect(text()).toContain('The file of an example. Clip an article to see yours.');
});

test('a mistake is told by its line with what may be meant, and the text without it stays what is used', async () => {
  const { seen, field, site: latest, text } = await openEditor();
  type(field(), LINKS.replace('{{ title }}', '{{ titel }}'));
  await seen('Line 3: there is no name “titel”; the nearest is “title”. Until this is fixed, files are written as before.');
  expect(latest().formats?.['links']).toBe(LINKS);
  // What was made last is still to be seen, and told to who cannot see the mark.
  expect(text()).toContain('content/links/creme-and-tea-a-guide.md');
  expect(document.querySelector('.code-numbers .marked')?.textContent).toBe('3');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  const said = field()
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(said[0]).toContain('Line 3');
  click(named('Go to line 3'));
  expect(focused()).toBe('Text of “links”');
  expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('title: "{{ titel }}"');
  type(field(), LINKS.replace('{{ title }}', '{{ byline }}'));
  await seen('No mistakes');
  await drawn(() => expect(latest().formats?.['links']).toContain('byline'));
});

test('a format that was kept with a mistake is shown as it is, and it is said what follows', async () => {
  const broken = LINKS.replace('{{ title }}', '{{ titel }}');
  const { seen, field, actions } = await openEditor({ formats: { links: broken } });
  await seen('Until this is fixed, nothing can be saved in this format.');
  expect(field().value).toBe(broken);
  expect(actions.changeSite).not.toHaveBeenCalled();
});

test('what was typed with a mistake waits while its part is closed', async () => {
  const { seen, field } = await openEditor();
  const broken = LINKS.replace('{{ title }}', '{{ titel }}');
  type(field(), broken);
  await seen('Line 3');
  click(named('links'));
  click(named('links'));
  expect(field().value).toBe(broken);
  await seen('Line 3');
});

test('changes are taken back, also from what was kept', async () => {
  const { seen, field, site: latest } = await openEditor();
  type(field(), LINKS.replace('title:', 'headline:'));
  await drawn(() => expect(latest().formats?.['links']).toContain('headline'));
  await settle();
  click(named('Take back changes'));
  expect(field().value).toBe(LINKS);
  await drawn(() => expect(latest().formats?.['links']).toBe(LINKS));
  await seen('No mistakes');
});

test('what is taken back elsewhere is shown', async () => {
  const { field, show } = await openEditor();
  const text = LINKS.replace('title:', 'name:');
  show({ sites: [own(setFormat(OWN, 'links', text))] });
  expect(field().value).toBe(text);
});

test('lines that end as on Windows do so still', async () => {
  const windows = LINKS.replaceAll('\n', '\r\n');
  const { field, site: latest, actions } = await openEditor({ formats: { links: windows } });
  expect(field().value).toBe(LINKS);
  type(field(), LINKS.replace('title:', 'headline:'));
  await drawn(() => expect(latest().formats?.['links']).toBe(windows.replace('title:', 'headline:')));
  expect(actions.tryFormat).toHaveBeenLastCalledWith('medigy', 'links', windows.replace('title:', 'headline:'));
});

test('Tab stands a line further in and back; after Escape it leads on', async () => {
  const { field } = await openEditor();
  act(() => field().focus());
  field().setSelectionRange(0, 0);
  expect(press('Tab').defaultPrevented).toBe(true);
  expect(field().value).toBe(`  ${LINKS}`);
  expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(true);
  expect(field().value).toBe(LINKS);
  press('Escape');
  expect(press('Tab').defaultPrevented).toBe(false);
  press('Escape');
  press('Shift', { shiftKey: true });
  expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(false);
  press('Escape');
  press('a');
  expect(press('Tab').defaultPrevented).toBe(true);
});

test('a new name goes to where the format is used, and no two have one', async () => {
  const { actions, text, show, site: latest } = await openEditor();
  actions.renameFormat.mockImplementation((slug, name, to) => show({ sites: [own(renameFormat(latest(), name, to))] }));
  // As it is typed: the field stays the field that one is in.
  const field = named('Name');
  type(field, 'my');
  await drawn(() => expect(actions.renameFormat).toHaveBeenCalledWith('medigy', 'links', 'my'));
  expect(document.activeElement).toBe(field);
  type(field, 'links');
  await drawn(() => expect(actions.renameFormat).toHaveBeenCalledWith('medigy', 'my', 'links'));
  actions.renameFormat.mockClear();
  type(named('Name'), 'medigy');
  leave();
  expect(text()).toContain('There is a format of this name already.');
  expect(actions.renameFormat).not.toHaveBeenCalled();
  type(named('Name'), 'my links');
  leave();
  expect(actions.renameFormat).toHaveBeenLastCalledWith('medigy', 'links', 'my links');
  expect(named('Text of “my links”')).toBeDefined();
});

test('a format that is used stays, and it is said where; another goes', async () => {
  const { actions, show, text, site: latest } = await openEditor();
  expect(text()).toContain('used by the site');
  click(named('Remove this format'));
  expect(actions.removeFormat).not.toHaveBeenCalled();
  expect(actions.tell).toHaveBeenLastCalledWith('medigy', 'This format is used by the site. Choose another one there, then remove it.');
  actions.removeFormat.mockImplementation((slug, name) => show({ sites: [own(removeFormat(latest(), name))] }));
  click(named('links'));
  click(named('notes'));
  await settle();
  click(named('Remove this format'));
  expect(actions.removeFormat).toHaveBeenCalledWith('medigy', 'notes');
  expect(text()).not.toContain('notes');
});

test('a new one begins with a preset or with another, and is opened', async () => {
  const { actions, site: latest, show } = await openFormats({ formats: {}, format: 'medigy' });
  actions.addFormat.mockImplementation(async (slug, from) => {
    show({ sites: [own(setFormat(latest(), from, LINKS))] });
    return from;
  });
  const options = [...(named('New format, beginning with') as HTMLSelectElement).options].map(({ text }) => text);
  expect(options).toEqual(expect.arrayContaining(['Jekyll', 'Astro', 'A copy of medigy']));
  choose('New format, beginning with', 'jekyll');
  await act(async () => named('Add format').click());
  expect(actions.addFormat).toHaveBeenCalledWith('medigy', 'jekyll');
  expect(latest().format).toBe('medigy');
  expect(named('Text of “jekyll”')).toBeDefined();
});

test('the hand that types is never waited for: one text is tried at a time, and the last of them is', async () => {
  const { field, actions, seen } = await openEditor();
  const answers: ((shown: ShownTrial) => void)[] = [];
  actions.tryFormat.mockClear();
  actions.tryFormat.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  type(field(), `${LINKS}a`);
  await drawn(() => expect(answers).toHaveLength(1));
  type(field(), `${LINKS}ab`);
  type(field(), `${LINKS}abc`);
  await seen('Checking…');
  expect(answers).toHaveLength(1);
  const written = { tried: { is: 'written', path: 'x.md', text: 'X', image: null }, title: null } as const;
  await act(async () => answers[0]!(written));
  await drawn(() => expect(answers).toHaveLength(2));
  expect(actions.tryFormat).toHaveBeenLastCalledWith('medigy', 'links', `${LINKS}abc`);
  // What was not the last is not kept.
  expect(vi.mocked(actions.changeSite)).not.toHaveBeenCalled();
});
