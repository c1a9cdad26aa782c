// What curators proposed for the lists of a site: to be added, or copied and told to the team.
import type { Site } from '@/utils/core/site';
import { addTerm, addTopic } from '@/utils/taxonomy/change-site';
import type { ProposedWord } from '@/utils/taxonomy/proposed-words';
import type { OptionsActions } from '../options-view';
import { proposedListWords } from './proposed-list-words';

export interface ProposedListProps {
  site: Site;
  words: readonly ProposedWord[];
  actions: Pick<OptionsActions, 'addCommunity' | 'changeSite' | 'copyProposed'>;
}

export function ProposedList({ site: of, words, actions }: ProposedListProps) {
  const { slug } = of;
  const add = ({ list, vocabulary = '', name }: ProposedWord) =>
    list === 'communities'
      ? actions.addCommunity(slug, name)
      : actions.changeSite(slug, (site) => (list === 'topics' ? addTopic(site, { name }) : addTerm(site, vocabulary, { name })));
  return (
    <div className="part">
      <p className="quiet">{proposedListWords.how}</p>
      <ul className="proposed">
        {words.map((word) => (
          <li key={`${word.list} ${word.vocabulary} ${word.name}`}>
            <bdi>{word.name}</bdi>
            <small>
              {proposedListWords.listOf(word, of)} · {proposedListWords.articles(word.articles)}
            </small>
            <button type="button" className="text-button" aria-label={proposedListWords.addNamed(word.name)} onClick={() => add(word)}>
              {proposedListWords.add}
            </button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button" onClick={() => actions.copyProposed(slug)}>
          {proposedListWords.copy}
        </button>
      </div>
    </div>
  );
}
