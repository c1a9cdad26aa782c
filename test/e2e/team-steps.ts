/** How a curator takes a site out of the repository of its team, on the settings page. */
import type { Page, Session } from './browser-driver.ts';

const button = (options: Page, name: string | RegExp) => options.find({ role: 'button', name });

/** Opens the form, with an address and a token in it. */
export async function pasteAddress(options: Page, origin: string): Promise<void> {
  await button(options, 'Paste an address…').click();
  await options.find({ role: 'textbox', name: 'Address of the repository' }).fill(`${origin}/team/site.git`);
  await options.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('form input[type=password]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'a-good-token');
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Its host is allowed first. */
export async function addTeamSite(session: Session, options: Page, name: string): Promise<void> {
  await button(options, 'Add the site').click();
  await session.acceptPermissionPrompt();
  await options.waitForText(`${name} is here, as its team has it.`, 20_000);
}

/** Looks for changes, waits until what is told of them is there, and takes them. */
export async function takeChanges(options: Page, name: string, told: string): Promise<void> {
  await button(options, 'Look for changes').click();
  await options.waitForText(told);
  await button(options, /^Take the (?:changes|rest)/).click();
  await options.waitForText(`${name} is as its team has it.`);
}

/** Opens the communities of a site's card, where they are closed, and adds one. */
export async function addCommunity(options: Page, site: string, name: string): Promise<void> {
  await options.evaluate((its) => {
    const card = [...document.querySelectorAll('article.site')].find((each) => each.querySelector('h3')?.textContent === its);
    const part = [...(card?.querySelectorAll<HTMLElement>('button[aria-expanded]') ?? [])].find((each) =>
      each.textContent?.startsWith('Communities'),
    );
    if (part?.getAttribute('aria-expanded') === 'false') part.click();
  }, site);
  await options.find({ role: 'textbox', name: 'New community' }).fill(name);
  await options.press('Enter');
  await options.waitForText('Propose to the team');
}

/** Their names as the browser keeps them. */
export const communitiesOf = (options: Page, slug: string): Promise<string[]> =>
  options.evaluate(
    (its) =>
      new Promise<string[]>((resolve) => {
        const asked = indexedDB.open('gleaner');
        asked.addEventListener('success', () => {
          const kept = asked.result.transaction('sites').objectStore('sites').get(its);
          kept.addEventListener('success', () => {
            asked.result.close();
            resolve((kept.result as { communities: { name: string }[] }).communities.map(({ name }) => name));
          });
        });
      }),
    slug,
  );
