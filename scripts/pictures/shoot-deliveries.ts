/** Photographs what becomes of a save: the receipt, what was clipped before, the comparison, and the library. */
import type { Page, Session, Surface } from '../../test/e2e/browser-driver.ts';
import { addTopic } from '../../test/e2e/desk-steps.ts';
import { makeRepository } from '../../test/servers/git-repository.ts';
import { startGithub } from '../../test/servers/github.ts';
import { libraryRows } from './library-rows.ts';
import { putImages } from './put-images.ts';
import { putRows } from './put-rows.ts';

export interface Shooting {
  session: Session;
  /** An article, saved once to the downloads folder. */
  page: Page;
  /** Its clean URL. */
  draft: string;
  shoot(screen: Surface, name: string): Promise<void>;
  /** In every width. */
  shootWide(screen: Surface, name: string): Promise<void>;
}

/** Whatever it will do. */
const MAIN_ACTION = /^(?:Save|Update|Replace)(?: |$)(?!as |in)/;

export async function shootDeliveries({ session, page, draft, shoot, shootWide }: Shooting): Promise<void> {
  const repository = await makeRepository();
  const host = await startGithub(repository, { project: 'medigy/site' });
  try {
    await session.grantHost(host.url);
    const settings = { baseUrl: host.url, project: 'medigy/site', branch: 'main', root: 'content' };
    const put = async (...parts: Parameters<typeof putRows>) => {
      const options = await session.openExtensionPage('/options.html');
      await options.waitForText('Curator');
      await options.evaluate(putRows, ...parts);
      await options.close();
    };
    await put({
      destinations: [{ id: 'a-host', kind: 'github', name: 'medigy/site', used: true, settings }],
      secrets: [{ destination: 'a-host', token: 'a-good-token' }],
    });
    const open = async () => {
      const popup = await session.clickAction(page);
      await popup.waitForText('Telehealth');
      return popup;
    };

    let popup = await open();
    await popup.find({ role: 'button', name: 'Where to save' }).click();
    await shoot(popup, 'places');
    await popup.press('Escape');
    await addTopic(popup, 'telehealth services', 'CMS: Telehealth Services');
    await popup.find({ role: 'button', name: MAIN_ACTION }).click();
    await popup.find({ role: 'button', name: /^Allow 127/ }).waitFor();
    await shoot(popup, 'receipt-not-allowed');
    await popup.find({ role: 'button', name: /^Allow 127/ }).click();
    await popup.waitForText(/Saved and delivered|Committed/, 30_000);
    await shoot(popup, 'receipt-delivered');
    await popup.close();

    popup = await open();
    await popup.waitForText('Clipped on');
    await shoot(popup, 'clipped');
    const article =
      (await repository.git('ls-tree', '-r', '--name-only', 'main'))
        .split('\n')
        .find((path) => path.endsWith('.md') && path !== 'README.md') ?? '';
    const text = await repository.git('cat-file', 'blob', `main:${article}`);
    await repository.commitFiles({ [article]: `${text.replace(/^title:.*$/m, 'title: "Another headline"')}\n` }, 'By somebody else');
    await popup.find({ role: 'button', name: 'Remove CMS: Telehealth Services' }).click();
    await popup.find({ role: 'button', name: MAIN_ACTION }).click();
    await popup.waitForText('already exists', 30_000);
    await shoot(popup, 'receipt-needs-you');
    await popup.find({ role: 'button', name: 'Compare' }).click();
    await popup.waitForText('Another headline');
    await shoot(popup, 'compare');
    await popup.close();

    const waiting = {
      state: 'waiting',
      problem: { code: 'host-unreachable', details: { host: 'api.github.com' } },
      retryAt: new Date(Date.now() + 900_000).toISOString(),
    };
    await put({}, [{ table: 'deliveries', where: { draft, destination: 'a-host', state: 'needs-you' }, change: waiting }]);
    popup = await open();
    await popup.waitForText('tries again at');
    await shoot(popup, 'receipt-waiting');
    await popup.close();
    const tab = await session.openExtensionPage(`/desk.html?draft=${encodeURIComponent(draft)}`);
    await tab.waitForText('tries again at');
    await shootWide(tab, 'receipt');
    await tab.close();

    const old = new Date(Date.now() - 3 * 86_400_000).toISOString();
    await put({ deliveries: libraryRows(Date.now()) }, [
      { table: 'deliveries', where: { draft }, change: { state: 'delivered', problem: null, createdAt: old, changedAt: old } },
    ]);
    const options = await session.openExtensionPage('/options.html');
    await options.evaluate(
      putImages,
      (libraryRows(0) as { id: string }[]).map(({ id }) => id),
    );
    await options.close();
    const library = await session.openExtensionPage('/library.html?delivery=00000000-0000-4000-8000-000000000000');
    await library.waitForText('Compare');
    await shootWide(library, 'library');
    await library.close();
  } finally {
    await host.close();
    await repository.close();
  }
}
