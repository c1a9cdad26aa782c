// GitLab's merge requests. https://docs.gitlab.com/api/merge_requests/
import type { HostState, Review } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { type Routes, text } from '../routes.ts';
import { refuse } from './refuse.ts';

export function mergeRequests(state: HostState, web: string): Routes {
  const record = ({ number, from, into, title, text: description, open }: Review) => ({
    id: 9000 + number,
    iid: number,
    title,
    description,
    state: open ? 'opened' : 'closed',
    source_branch: from,
    target_branch: into,
    web_url: `${web}/-/merge_requests/${number}`,
  });

  function list(asked: Asked): Answer {
    const [wanted, source, target] = [
      asked.query.get('state') ?? 'all',
      asked.query.get('source_branch'),
      asked.query.get('target_branch'),
    ];
    const found = state.reviews.filter(
      ({ open, from, into }) =>
        (wanted === 'all' || open === (wanted === 'opened')) && (!source || source === from) && (!target || target === into),
    );
    return { status: 200, body: found.map(record) };
  }

  async function make(asked: Asked): Promise<Answer> {
    const [from, into, title] = [text(asked, 'source_branch'), text(asked, 'target_branch'), text(asked, 'title')];
    if (!title) return { status: 400, body: { error: 'title is missing' } };
    if (!(await state.repository.resolve(`refs/heads/${from}`))) return refuse(400, ['Source branch does not exist']);
    const twin = state.reviews.find((review) => review.open && review.from === from && review.into === into);
    if (twin) return refuse(409, [`Another open merge request already exists for this source branch: !${twin.number}`]);
    const review = { number: state.reviews.length + 1, from, into, title, text: text(asked, 'description'), open: true };
    state.reviews.push(review);
    return { status: 201, body: record(review) };
  }

  function change(asked: Asked, number = ''): Answer {
    const review = state.reviews.find((each) => String(each.number) === number);
    if (!review) return refuse(404, '404 Not found');
    if (text(asked, 'state_event')) review.open = text(asked, 'state_event') === 'reopen';
    return { status: 200, body: record(review) };
  }

  return [
    ['GET', /^\/merge_requests$/, list],
    ['POST', /^\/merge_requests$/, make],
    ['PUT', /^\/merge_requests\/(\d+)$/, change],
  ];
}
