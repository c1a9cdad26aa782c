// The top of the desk: which page this is, how long it reads, and what is seldom done.
import type { DeskView } from '../desk-view';
import type { DeskActions } from '../desk-actions';
import { Icon } from '../../shared/Icon';
import { Menu, type MenuItem } from '../../shared/menu/Menu';
import { readingMinutes } from './reading-minutes';
import { SiteChoice } from './SiteChoice';
import { headWords } from './head-words';

export interface DeskHeaderProps {
  view: DeskView;
  menu: MenuItem[];
  actions: Pick<DeskActions, 'openIn' | 'chooseSite'>;
}

/** A tab goes on with a draft. */
const isOpenable = (frame: 'panel' | 'tab', { draft, reading }: DeskView): boolean =>
  frame === 'panel' || draft !== null || reading !== 'failed';

export function DeskHeader({ view, menu, actions }: DeskHeaderProps) {
  return (
    <header className="desk-header">
      <h1 className="where">
        <bdi>{view.host || headWords.product}</bdi>
        <Minutes view={view} />
      </h1>
      {view.sites.length > 1 && <SiteChoice sites={view.sites} slug={view.site.slug} onChoose={actions.chooseSite} />}
      {view.otherFrames
        .filter((frame) => isOpenable(frame, view))
        .map((frame) => (
          <button
            key={frame}
            type="button"
            className="icon-button"
            aria-label={headWords.openIn[frame]}
            title={headWords.openIn[frame]}
            onClick={() => actions.openIn(frame)}
          >
            <Icon name={frame} />
          </button>
        ))}
      <Menu name={headWords.more} className="icon-button" items={menu}>
        <Icon name="more" />
      </Menu>
    </header>
  );
}

function Minutes({ view: { draft, excerpt } }: { view: DeskView }) {
  if (!draft || !excerpt?.of) return null;
  return (
    <span className="minutes">
      <span> · </span>
      {headWords.minutes(readingMinutes(excerpt.of, draft.fields.lang))}
    </span>
  );
}
