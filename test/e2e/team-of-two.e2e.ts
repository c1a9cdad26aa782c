/** A team's file, two browsers: what one curator changes and proposes reaches the other, and nothing of either is lost. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GitRepository, makeRepository } from '../servers/git-repository.ts';
import { startGithub } from '../servers/github.ts';
import type { Host } from '../servers/host.ts';
import { casesOf } from './all-cases.ts';
import { BUILDS } from './builds-and-pages.ts';
import type { Page, Session } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';
import { addCommunity, addTeamSite, communitiesOf, pasteAddress, takeChanges } from './team-steps.ts';

const medigy = JSON.parse(readFileSync(new URL('../../utils/taxonomy/medigy.json', import.meta.url), 'utf8')) as object;
const TEAM = { ...medigy, name: 'Garden', slug: 'garden', topics: ['Garden: Compost'], communities: [{ name: 'Soil', slug: 'soil' }] };
/** Two browsers at once: left to `npm run journeys:all`. */
const isLeft = casesOf(true, false);

let repository: GitRepository;
let host: Host;
const sessions: Session[] = [];
const pages: Page[] = [];

beforeAll(async () => {
  if (isLeft) return;
  repository = await makeRepository();
  host = await startGithub(repository);
  await repository.commitFiles({ 'gleaner.json': `${JSON.stringify(TEAM, null, 2)}\n` }, 'The site');
  for (const browser of ['chromium', 'firefox'] as const) {
    const session = await launchBrowser(browser, { extensionDir: BUILDS[browser] });
    sessions.push(session);
    await session.grantHost(host.url);
    const options = await session.openExtensionPage('/options.html');
    await options.waitForText('Destinations');
    await pasteAddress(options, host.url);
    await addTeamSite(session, options, 'Garden');
    pages.push(options);
  }
});
afterAll(async () => {
  await Promise.all(sessions.map((session) => session.close()));
  await host?.close();
  await repository?.close();
});

test.skipIf(isLeft)('what one browser proposes to the team’s file is offered in the other and taken there, both ways', async () => {
  const [chromium, firefox] = pages as [Page, Page];
  for (const [from, to, name] of [
    [chromium, firefox, 'Ponds'],
    [firefox, chromium, 'Bees'],
  ] as const) {
    await addCommunity(from, 'Garden', name);
    await from.find({ role: 'button', name: 'Propose to the team' }).click();
    await from.waitForText('It is in the team’s file:');
    await takeChanges(to, 'Garden', `New: ${name}`);
  }
  const told = JSON.parse(await repository.git('show', 'main:gleaner.json')) as { communities: { name: string }[] };
  const names = told.communities.map((community) => community.name);
  expect(names).toEqual(['Soil', 'Ponds', 'Bees']);
  for (const page of pages) expect(await communitiesOf(page, 'garden')).toEqual(names);
});
