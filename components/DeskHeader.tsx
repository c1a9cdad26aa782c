// The top of the desk: which page this is, how long it reads, and what is seldom done.
import type { DeskView } from './desk-view';
import { Icon } from './Icon';
import { Menu, type MenuItem } from './Menu';
import { readingMinutes } from './reading-minutes';
import { words } from './words';

export interface DeskHeaderProps {
  view: DeskView;
  menu: MenuItem[];
}

export function DeskHeader({ view, menu }: DeskHeaderProps) {
  return (
    <header className="desk-header">
      <h1 className="where">
        <bdi>{view.host || words.product}</bdi>
        <Minutes view={view} />
      </h1>
      <Menu name={words.more} className="icon-button" items={menu}>
        <Icon name="more" />
      </Menu>
    </header>
  );
}

function Minutes({ view: { draft, excerpt } }: { view: DeskView }) {
  if (!draft || !excerpt?.of) return null;
  return <span> · {words.minutes(readingMinutes(excerpt.of, draft.fields.lang))}</span>;
}
