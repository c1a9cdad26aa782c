// The arrow beside Save: to which places it goes.
import { isNotSetUp } from '@/utils/core/kinds/site-destinations';
import type { DeskActions } from '../desk-actions';
import type { DeskView } from '../desk-view';
import { FIELD_IDS } from '../../shared/field-ids';
import { Icon } from '../../shared/Icon';
import { Menu } from '../../shared/menu/Menu';
import { placeName } from './place-words';
import { saveWords } from './save-words';
import { destinationCard } from '../../shared/settings-cards';

export interface SavePlacesProps {
  view: Pick<DeskView, 'places' | 'likely' | 'update'>;
  actions: Pick<DeskActions, 'choosePlace' | 'openOptions' | 'updateLikely'>;
}

export function SavePlaces({ view: { places, likely, update }, actions }: SavePlacesProps) {
  const items = places.map((place) =>
    isNotSetUp(place)
      ? { label: placeName(place), note: saveWords.notSetUp, run: () => actions.openOptions(destinationCard(place.id)) }
      : {
          label: placeName(place),
          checked: place.used,
          several: !place.about.registers,
          run: () => actions.choosePlace(place.id, !place.used),
        },
  );
  const other = likely !== null && {
    label: update ? saveWords.saveAsNew : saveWords.updateInstead(likely),
    apart: true,
    run: () => actions.updateLikely(!update),
  };
  return (
    <Menu
      name={saveWords.saveTo}
      id={FIELD_IDS.places}
      className="main-action save-places"
      items={[...items, ...(other ? [other] : []), { label: saveWords.addPlace, apart: true, run: () => actions.openOptions() }]}
    >
      <Icon name="down" />
    </Menu>
  );
}
