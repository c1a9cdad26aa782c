// What the format of a draft takes of it: the fields that it asks for, and an image where it has a place for one.
import { ownValue } from '@/utils/base/plain-data';
import type { Asked, AskedValue } from '@/utils/core/asks/asked';
import { settled } from '@/utils/core/asks/fit-asked';
import { ProblemError } from '@/utils/core/problem';
import { registersOnly } from '@/utils/core/registration';
import { articleOf, communitiesOf } from '@/utils/curate/article-of';
import { askedProblem, faultsIn } from '@/utils/curate/asked-problems';
import { defaultsOf, loadFormat, shapeOf, sourceFor } from '@/utils/formats';
import type { Format } from '@/utils/formats/language/compile';
import type { DraftToSave } from './draft-to-save';

/** With the values as they are written. What a system registers has its image, whatever its file has. */
export function fitDraft<Wanted extends DraftToSave>(wanted: Wanted, format: Format): Wanted {
  const { draft, site } = wanted;
  const { asks, image } = shapeOf(format);
  const asked: Asked = Object.fromEntries(
    asks.flatMap((field): [string, AskedValue][] => {
      const value = settled(field, ownValue(draft.asked, field.name));
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
  const hasImage = image || site.registration !== undefined;
  return {
    ...wanted,
    draft: {
      ...draft,
      asked: Object.keys(asked).length > 0 ? asked : undefined,
      ...(!hasImage && { image: { kind: 'none' as const } }),
    },
  };
}

/** The same before it is saved. Throws the Problems of the format, `asked-missing` and `asked-unfit`. */
export async function fitForSave<Wanted extends DraftToSave>(wanted: Wanted): Promise<Wanted> {
  const { draft, site, curator, image } = wanted;
  if (registersOnly(site)) return wanted;
  const format = await loadFormat(sourceFor(site, draft.contentType));
  const { asks } = format;
  const [community] = communitiesOf(draft, site);
  if (asks.length > 0 && community) {
    const defaults = defaultsOf(format, articleOf(draft, site, community, { curator, image }));
    const [first] = faultsIn(draft.asked ?? {}, site, { asks, defaults });
    if (first) throw new ProblemError(askedProblem(first));
  }
  return fitDraft(wanted, format);
}
