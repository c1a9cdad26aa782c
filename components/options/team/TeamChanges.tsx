// What differs between the team's file and what is here, a line for each list.
import type { TeamChange, TeamMove } from '@/utils/taxonomy/team/team-changes';
import { teamWords as words } from './team-words';

/** Names that are told; of more the number. */
const MOST = 12;

const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST).join(', ');
  return names.length > MOST ? words.more(shown, String(names.length - MOST)) : shown;
};

function linesOf({ part, added, removed, renamed, changed }: TeamChange): string[] {
  return [
    ...(added.length > 0 ? [words.added(listed(added))] : []),
    ...(removed.length > 0 ? [words.removed(listed(removed))] : []),
    ...renamed.slice(0, MOST).map(([from, to]) => words.renamed(from, to)),
    ...(changed.length > 0 ? [words.changed(listed(part === 'rules' ? changed.map(words.rule) : changed))] : []),
  ];
}

export const TeamChanges = ({ changes }: { changes: readonly TeamChange[] }) => (
  <dl className="team-changes">
    {changes.map((change) => (
      <div key={change.part}>
        <dt>{words.part(change.part)}</dt>
        {linesOf(change).map((line) => (
          <dd key={line}>
            <bdi>{line}</bdi>
          </dd>
        ))}
      </div>
    ))}
  </dl>
);

/** Old and new side by side: nobody says yes to what is not seen. */
export const TeamMoves = ({ moves }: { moves: readonly TeamMove[] }) => (
  <dl className="team-changes team-moves">
    {moves.map(({ what, from, to }) => (
      <div key={what}>
        <dt>{words.move(what)}</dt>
        <dd>
          {words.from} <bdi>{from.join(', ') || words.none}</bdi>
        </dd>
        <dd>
          {words.to} <bdi>{to.join(', ') || words.none}</bdi>
        </dd>
      </div>
    ))}
  </dl>
);
