// The arrow beside Save: to which places it goes.
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import { isNotSetUp } from '@/utils/core/kinds/site-destinations';
import type { DeskActions } from '../desk-actions';
import { FIELD_IDS } from '../../shared/field-ids';
import { Icon } from '../../shared/Icon';
import { Menu } from '../../shared/menu/Menu';
import { placeName } from './place-words';
import { saveWords } from './save-words';

export interface SavePlacesProps {
  places: KnownDestination[];
  actions: Pick<DeskActions, 'choosePlace' | 'openOptions'>;
}

export function SavePlaces({ places, actions }: SavePlacesProps) {
  const items = places.map((place) =>
    isNotSetUp(place)
      ? { label: placeName(place), note: saveWords.notSetUp, run: actions.openOptions }
      : { label: placeName(place), checked: place.used, several: true, run: () => actions.choosePlace(place.id, !place.used) },
  );
  return (
    <Menu
      name={saveWords.saveTo}
      id={FIELD_IDS.places}
      className="main-action save-places"
      items={[...items, { label: saveWords.addPlace, apart: true, run: actions.openOptions }]}
    >
      <Icon name="down" />
    </Menu>
  );
}
