// What a site has to do with its team's file: where it lies, what is new in it, and what is here alone.
import type { Site } from '@/utils/core/site';
import { dayOf } from '../../shared/words/dates';
import { describe } from '../../shared/words/problem-words';
import { NoticeBar } from '../../shared/notice/NoticeBar';
import type { TeamActions, TeamOffer, TeamSiteView } from './team-view';
import { TeamChanges, TeamMoves } from './TeamChanges';
import { teamWords as words } from './team-words';
import './team.css';

export interface TeamPartProps {
  site: Site;
  team: TeamSiteView;
  actions: TeamActions;
}

export function TeamPart({ site: { slug }, team, actions }: TeamPartProps) {
  const { path, project, askedAt, looking, problem, offer, local, moves } = team;
  const told = problem && describe(problem);
  return (
    <section className="team" aria-label={words.heading}>
      <p className="quiet">{words.follows(path, project, dayOf(askedAt, askedAt))}</p>
      {told && <NoticeBar notice={{ tone: 'caution', message: told.message, hint: told.hint }} />}
      {offer && <Offered slug={slug} offer={offer} actions={actions} />}
      {local.length + moves.length > 0 && (
        <div className="team-local">
          <p>{words.local}</p>
          <TeamChanges changes={local} />
          {moves.length > 0 && <TeamMoves moves={moves} />}
          <div className="buttons">
            <button type="button" className="button" onClick={() => actions.proposeTeam(slug, 'commit')}>
              {words.propose}
            </button>
            <button type="button" className="text-button" onClick={() => actions.proposeTeam(slug, 'review')}>
              {words.review}
            </button>
          </div>
        </div>
      )}
      <div className="buttons">
        <button type="button" className="text-button" aria-busy={looking} onClick={() => actions.lookAtTeam(slug)}>
          {looking ? words.looking : words.look}
        </button>
        <button type="button" className="text-button" onClick={() => actions.forgetTeam(slug)}>
          {words.forget}
        </button>
      </div>
    </section>
  );
}

function Offered({ slug, offer: { changes, moves, kept }, actions }: { slug: string; offer: TeamOffer; actions: TeamActions }) {
  const isMoving = moves.length > 0;
  return (
    <fieldset className="offer">
      <legend className="unseen">{words.offer}</legend>
      <p>{words.offer}</p>
      <TeamChanges changes={changes} />
      {isMoving && (
        <>
          <p className="wrong">{words.moves}</p>
          <TeamMoves moves={moves} />
        </>
      )}
      {kept.length > 0 && <p className="quiet">{words.kept(kept.join(', '))}</p>}
      <div className="buttons">
        {(!isMoving || changes.length > 0) && (
          <button type="button" className="main-action" onClick={() => actions.takeTeam(slug, 'stay')}>
            {isMoving ? words.takeStay : words.take}
          </button>
        )}
        {isMoving && (
          <button type="button" className="button" onClick={() => actions.takeTeam(slug, 'all')}>
            {words.takeMoves}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => actions.leaveTeam(slug)}>
          {words.leave}
        </button>
      </div>
    </fieldset>
  );
}
