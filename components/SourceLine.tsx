// One quiet line below the title: who wrote it, when, and where the title came from.
import type { Draft, DraftChange } from '@/utils/core/draft';
import { publishedDay } from './dates';
import { Menu } from './Menu';
import { SOURCE_WORDS, words } from './words';

export interface SourceLineProps {
  draft: Draft;
  onChange(change: DraftChange): void;
}

export function SourceLine({ draft, onChange }: SourceLineProps) {
  const { byline, publishedTime, siteName } = draft.fields;
  const facts = [
    byline ? words.by(byline) : siteName,
    publishedTime ? publishedDay(publishedTime) : '',
  ].filter((fact) => fact !== '');
  return (
    <div className="source">
      <p className="source-facts">
        {facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      <TitleSource draft={draft} onChange={onChange} apart={facts.length > 0} />
    </div>
  );
}

function TitleSource({ draft, onChange, apart }: SourceLineProps & { apart: boolean }) {
  const known = draft.clip.provenance.title;
  if (!known) return null;
  const others = [{ value: draft.clip.title, source: known.source }, ...known.others];
  const edited = draft.edited.includes('title') && draft.fields.title !== draft.clip.title;
  const taken = others.find(({ value }) => value === draft.fields.title);
  const name = SOURCE_WORDS[taken?.source ?? known.source];
  const text = edited && !taken ? words.edited : words.from(name);
  return (
    <>
      {apart && <span className="source-dot"> · </span>}
      {others.length < 2 && !edited ? (
        <span className="source-from">{text}</span>
      ) : (
        <Menu
          name={words.otherTitles(text)}
          className="source-from dotted"
          items={others.map(({ value, source }) => ({
            label: value,
            note: words.from(SOURCE_WORDS[source]),
            checked: value === draft.fields.title,
            run: () => onChange({ fields: { title: value } }),
          }))}
        >
          {text}
        </Menu>
      )}
    </>
  );
}
