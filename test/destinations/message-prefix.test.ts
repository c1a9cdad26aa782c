// Where a team's host wants commit messages to begin in a certain way, all of ours do: of saves, updates, reviews and what is taken back.
import { describe, expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import { sha256 } from '@/utils/base/sha256';
import { PLACES } from '../worlds/places';
import { contractHost } from './contract-host';
import { ARTICLE, bundle, bytes } from './sample-delivery';

const messagePrefix = 'JIRA-12:';

describe.for(Object.keys(PLACES) as (keyof typeof PLACES)[])('%s, with messages that begin as a rule wants it', (name) => {
  const { at, effects, task } = contractHost({ name, ...PLACES[name] });
  const { destination } = PLACES[name];
  const ours = (more: Partial<Delivery> = {}) => ({ ...task(more), settings: { ...task().settings, messagePrefix } });
  const subjects = async (ref = 'main') => (await at.repository.git('log', '--format=%s', ref)).split('\n');

  test('a save, an update and what takes it back say so, and it is taken back once', async () => {
    await at.repository.commitFiles({ [ARTICLE]: 'Ours from before' }, 'Ours');
    const receipt = await destination.deliver(ours({ mayReplace: [await sha256(bytes('Ours from before'))] }), effects());
    const undo = () => destination.undo?.(ours({ receipt, state: 'delivered' }), [], effects());
    await undo();
    await undo();
    expect(await subjects()).toEqual([
      expect.stringMatching(/^JIRA-12: Take back “/),
      expect.stringMatching(/^JIRA-12: Update “/),
      'Ours',
      'First commit',
    ]);
  });

  test('what was saved before the rule came is taken back as the rule wants it', async () => {
    const receipt = await destination.deliver(task(), effects());
    await destination.undo?.(ours({ receipt, state: 'delivered' }), [], effects());
    expect(await subjects()).toEqual([expect.stringMatching(/^JIRA-12: Take back “/), expect.stringMatching(/^Add “/), 'First commit']);
  });

  test('a review and its commit say so', async () => {
    at.host.protected.add('main');
    await destination.deliver(ours(), effects());
    const [review] = at.host.reviews;
    expect(review?.title).toMatch(/^JIRA-12: Add “/);
    expect((await subjects(review?.from))[0]).toMatch(/^JIRA-12: Add “/);
    await destination.deliver(
      {
        ...ours({ mayReplace: [await sha256(bundle.article.bytes)] }),
        bundle: { ...bundle, article: { ...bundle.article, bytes: bytes('corrected') } },
      },
      effects(),
    );
    expect((await subjects(review?.from))[0]).toMatch(/^JIRA-12: Update “/);
  });
});
