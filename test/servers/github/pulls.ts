// GitHub's pull requests. https://docs.github.com/rest/pulls/pulls
import { githubExample } from './description.ts';
import { refuse } from './refuse.ts';
import type { HostState, Review } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { type Routes, text } from '../routes.ts';

const WHOLE = githubExample<Record<string, object>>('pull-request');
const IN_LIST = githubExample<Record<string, object>[]>('pull-request-simple-items')[0] ?? {};

export function pulls(state: HostState, at: string): Routes {
  const owner = state.project.split('/')[0] ?? '';

  const known = ({ number, from, into, title, text: body, open }: Review, example: Record<string, object>) => ({
    ...example,
    // The description's own example forgets what it demands of a team.
    requested_teams: [],
    number,
    title,
    body,
    state: open ? 'open' : 'closed',
    url: `${at}/pulls/${number}`,
    html_url: `${at.replace('/repos/', '/')}/pull/${number}`,
    head: { ...example.head, ref: from, label: `${owner}:${from}` },
    base: { ...example.base, ref: into, label: `${owner}:${into}` },
  });

  function list(asked: Asked): Answer {
    const [wanted, head, base] = [asked.query.get('state') ?? 'open', asked.query.get('head'), asked.query.get('base')];
    const found = state.reviews.filter(
      ({ open, from, into }) =>
        (wanted === 'all' || open === (wanted === 'open')) && (!head || head === `${owner}:${from}`) && (!base || base === into),
    );
    return { status: 200, body: found.map((review) => known(review, IN_LIST)) };
  }

  async function make(asked: Asked): Promise<Answer> {
    const [from, into, title] = [text(asked, 'head').replace(`${owner}:`, ''), text(asked, 'base'), text(asked, 'title')];
    const invalid = (message: string, field?: string) =>
      refuse(422, 'Validation Failed', {
        errors: [field ? { resource: 'PullRequest', field, code: 'invalid' } : { resource: 'PullRequest', code: 'custom', message }],
      });
    const [head, base] = [await state.repository.resolve(`refs/heads/${from}`), await state.repository.resolve(`refs/heads/${into}`)];
    if (!head) return invalid('', 'head');
    if (!base) return invalid('', 'base');
    if (state.reviews.some((review) => review.open && review.from === from && review.into === into))
      return invalid(`A pull request already exists for ${owner}:${from}.`);
    if (await state.repository.isAncestor(head, base)) return invalid(`No commits between ${into} and ${from}`);
    const review = { number: state.reviews.length + 1, from, into, title, text: text(asked, 'body'), open: true };
    state.reviews.push(review);
    return { status: 201, body: known(review, WHOLE) };
  }

  function change(asked: Asked, number = ''): Answer {
    const review = state.reviews.find((each) => String(each.number) === number);
    if (!review) return refuse(404, 'Not Found');
    if (asked.json.state !== undefined) review.open = asked.json.state === 'open';
    return { status: 200, body: known(review, WHOLE) };
  }

  return [
    ['GET', /^\/pulls$/, list],
    ['POST', /^\/pulls$/, make],
    ['PATCH', /^\/pulls\/(\d+)$/, change],
  ];
}
