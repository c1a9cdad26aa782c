// Gitea's pull requests: routers/api/v1/repo/pull.go
import type { HostState, Review } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { type Routes, text } from '../routes.ts';
import { refuse } from './refuse.ts';

export function pulls(state: HostState, web: string): Routes {
  const record = ({ number, from, into, title, text: body, open }: Review) => ({
    id: 700 + number,
    number,
    title,
    body,
    state: open ? 'open' : 'closed',
    html_url: `${web}/pulls/${number}`,
    head: { ref: from, label: from },
    base: { ref: into, label: into },
  });

  function list(asked: Asked): Answer {
    const [wanted, base] = [asked.query.get('state') ?? 'open', asked.query.get('base_branch')];
    return {
      status: 200,
      body: state.reviews
        .filter(({ open, into }) => (wanted === 'all' || open === (wanted === 'open')) && (!base || base === into))
        .map(record),
    };
  }

  async function make(asked: Asked): Promise<Answer> {
    const [from, into, title] = [text(asked, 'head'), text(asked, 'base'), text(asked, 'title')];
    const [head, base] = [await state.repository.resolve(`refs/heads/${from}`), await state.repository.resolve(`refs/heads/${into}`)];
    if (!head || !base) return refuse(404, "The target couldn't be found.");
    if (state.reviews.some((review) => review.open && review.from === from && review.into === into))
      return refuse(
        409,
        `pull request already exists for these targets [id: 1, issue_id: 1, head_repo_id: 1, base_repo_id: 1, head_branch: ${from}, base_branch: ${into}]`,
      );
    if (head === base) return refuse(422, 'Invalid PullRequest: There are no changes between the head and the base');
    const review = { number: state.reviews.length + 1, from, into, title, text: text(asked, 'body'), open: true };
    state.reviews.push(review);
    return { status: 201, body: record(review) };
  }

  function change(asked: Asked, number = ''): Answer {
    const review = state.reviews.find((each) => String(each.number) === number);
    if (!review) return refuse(404, 'pull request does not exist');
    if (text(asked, 'state')) review.open = text(asked, 'state') === 'open';
    // Not 200: that is what it answers.
    return { status: 201, body: record(review) };
  }

  return [
    ['GET', /^\/pulls$/, list],
    [
      'GET',
      /^\/pulls\/([^/]+)\/(.+)$/,
      (_, base, head) => {
        const found = state.reviews.find(({ from, into, open }) => open && into === base && from === head);
        return found ? { status: 200, body: record(found) } : refuse(404, "The target couldn't be found.");
      },
    ],
    ['POST', /^\/pulls$/, make],
    ['PATCH', /^\/pulls\/(\d+)$/, change],
  ];
}
