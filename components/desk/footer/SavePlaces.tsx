// The arrow beside Save: to which places it goes.
import type { Place } from '@/utils/core/kind-facts';
import type { DeskActions } from '../desk-view';
import { FIELD_IDS } from '../../shared/field-ids';
import { Icon } from '../../shared/Icon';
import { Menu } from '../../shared/Menu';
import { placeName } from '../../shared/place-words';
import { words } from '../../shared/words';

export interface SavePlacesProps {
  places: Place[];
  actions: Pick<DeskActions, 'choosePlace' | 'openOptions'>;
}

export function SavePlaces({ places, actions }: SavePlacesProps) {
  const items = places.map((place) => ({
    label: placeName(place),
    checked: place.used,
    several: true,
    run: () => actions.choosePlace(place.id, !place.used),
  }));
  return (
    <Menu
      name={words.saveTo}
      id={FIELD_IDS.places}
      className="main-action save-places"
      items={[...items, { label: words.addPlace, apart: true, run: actions.openOptions }]}
    >
      <Icon name="down" />
    </Menu>
  );
}
