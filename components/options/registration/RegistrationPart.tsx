// How a site registers its articles: what is chosen, and the way to choose it.
import { registersOnly } from '@/utils/core/registration';
import type { Site } from '@/utils/core/site';
import { speak } from '../../shared/words/say';
import { ChoiceField } from '../shared/ChoiceField';
import { AskBox } from '../shared/OfferBox';
import { ConnectForm } from './ConnectForm';
import { MatchingForm } from './MatchingForm';
import type { RegistrationActions, RegistrationForm, RegistrationView } from './registration-view';
import { registrationWords as words } from './registration-words';

export interface RegistrationPartProps {
  site: Site;
  view: RegistrationView;
  actions: RegistrationActions;
}

export function RegistrationPart({ site, view, actions }: RegistrationPartProps) {
  const { kinds, keys, form } = view;
  const isKept = keys.includes(site.slug);
  return (
    <div className="part">
      <p className="quiet">{words.how}</p>
      {form?.site === site.slug ? (
        <OpenForm site={site} form={form} isKept={isKept} actions={actions} />
      ) : site.registration ? (
        <Chosen site={site} view={view} isKept={isKept} actions={actions} />
      ) : (
        <>
          <p>{words.none}</p>
          <div className="buttons">
            {kinds.map(({ system, title }) => (
              <button key={system} type="button" className="button" onClick={() => actions.startRegistration(site.slug, system)}>
                {words.add(speak(title))}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function Chosen({ site, view, isKept, actions }: RegistrationPartProps & { isKept: boolean }) {
  const { system = '', settings } = site.registration ?? {};
  const kind = view.kinds.find((each) => each.system === system);
  const address = kind?.addressOf(settings) ?? null;
  return (
    <>
      <p>{words.with(kind ? speak(kind.title) : system, address === null ? '' : new URL(address).host)}</p>
      <ChoiceField
        label={words.saving}
        value={registersOnly(site) ? 'only' : 'both'}
        choices={[
          ['both', words.both],
          ['only', words.only],
        ]}
        onChoose={(chosen) => actions.choosePublishes(site.slug, chosen === 'both')}
      />
      {!isKept && <p className="wrong">{words.keyLacks}</p>}
      <div className="buttons">
        {kind && (
          <button type="button" className="button" onClick={() => actions.startRegistration(site.slug, system)}>
            {words.change}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => actions.stopRegistration(site.slug)}>
          {words.stop}
        </button>
      </div>
    </>
  );
}

function OpenForm({ site, form, isKept, actions }: { site: Site; form: RegistrationForm; isKept: boolean; actions: RegistrationActions }) {
  const name = words.form(site.name, speak(form.kind.title));
  return (
    <AskBox name={name} onLeave={actions.leaveRegistration}>
      {form.connected ? (
        <MatchingForm name={name} site={site} form={form} connected={form.connected} actions={actions} />
      ) : (
        <ConnectForm name={name} site={site} form={form} isKept={isKept} actions={actions} />
      )}
    </AskBox>
  );
}
