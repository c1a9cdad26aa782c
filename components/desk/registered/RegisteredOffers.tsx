// What an article is registered as already, and what Save is to do about it. Loaded where something is found.
import type { Draft, DraftChange } from '@/utils/core/draft';
import type { FoundRegistration, RegisteredArticle, RegistrationWish } from '@/utils/core/registration';
import type { RegisteredView } from './registered-view';
import { registeredWords as words } from './registered-words';
import './registered.css';

export interface RegisteredOffersProps {
  shown: readonly RegisteredView[];
  draft: Draft;
  onChange(change: DraftChange): void;
  /** Begins a draft with what is known of it, and opens its page. */
  onOpen(about: RegisteredArticle): void;
}

export function RegisteredOffers({ shown, draft, onChange, onOpen }: RegisteredOffersProps) {
  return shown.map((view) => {
    if ('about' in view) return <About key={view.about.id} about={view.about} onOpen={onOpen} />;
    if ('older' in view) return <Older key={`older ${view.older}`} {...view} draft={draft} onChange={onChange} />;
    const { community, found } = view;
    if (community === null) return <Told key="" found={found} textOf={words.isThis} />;
    const { [community]: wish, ...others } = draft.registered ?? {};
    const choose = (how: RegistrationWish['how'], id: number) => onChange({ registered: { ...others, [community]: { how, id } } });
    const own = found.find(({ isOwn }) => isOwn);
    const elsewhere = found.filter(({ isOwn }) => !isOwn);
    return (
      <section key={community} className="registered" aria-label={own ? words.isThis(own.displayId, own.place, own.state) : undefined}>
        {own && <Own one={own} wish={wish} onChoose={choose} onAgain={() => onChange({ registered: others })} />}
        <Told found={elsewhere} textOf={words.elsewhere} />
      </section>
    );
  });
}

function Older({ older, name, draft, onChange }: { older: string; name: string } & Pick<RegisteredOffersProps, 'draft' | 'onChange'>) {
  const chosen = draft.registersNow ?? [];
  const registers = chosen.includes(older);
  const registersNow = registers ? chosen.filter((slug) => slug !== older) : [...chosen, older];
  return (
    <section className="registered">
      <p>{registers ? words.willRegister(name) : words.older(name)}</p>
      <div className="buttons">
        <button type="button" className={registers ? 'text-button' : 'button'} onClick={() => onChange({ registersNow })}>
          {registers ? words.again : words.registerNow}
        </button>
      </div>
    </section>
  );
}

function Told({ found, textOf }: { found: FoundRegistration[]; textOf: typeof words.isThis }) {
  return found.map((one) => (
    <p key={one.id} className="quiet">
      <Link one={one} text={textOf(one.displayId, one.place, one.state)} />
    </p>
  ));
}

function About({ about, onOpen }: { about: RegisteredArticle; onOpen: RegisteredOffersProps['onOpen'] }) {
  return (
    <section className="registered">
      <p>{words.about(about.displayId, about.title)}</p>
      {about.url === '' ? (
        <p className="quiet">{words.noAddress}</p>
      ) : (
        <div className="buttons">
          <button type="button" className="button" onClick={() => onOpen(about)}>
            {words.open}
          </button>
          <small>{words.openHow}</small>
        </div>
      )}
    </section>
  );
}

interface OwnProps {
  one: FoundRegistration;
  wish: RegistrationWish | undefined;
  onChoose(how: RegistrationWish['how'], id: number): void;
  onAgain(): void;
}

const HOWS = ['change', 'beside', 'leave'] as const;

function Own({ one, wish, onChoose, onAgain }: OwnProps) {
  return (
    <>
      <p>
        <Link one={one} text={words.isThis(one.displayId, one.place, one.state)} />
      </p>
      <div className="buttons">
        {wish ? (
          <>
            <small>{words.chosen[wish.how](one.displayId)}</small>
            <button type="button" className="text-button" onClick={onAgain}>
              {words.again}
            </button>
          </>
        ) : (
          HOWS.map((how) => (
            <button key={how} type="button" className="button" onClick={() => onChoose(how, one.id)}>
              {words[how]}
            </button>
          ))
        )}
      </div>
    </>
  );
}

const Link = ({ one, text }: { one: FoundRegistration; text: string }) => (
  <a href={one.url} target="_blank" rel="noreferrer" title={one.title}>
    {text}
  </a>
);
