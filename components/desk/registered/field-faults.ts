// What the system that an article is registered with refused, by the field of the desk that it concerns.
import type { Problem } from '@/utils/core/problem';
import { FIELD_IDS } from '../../shared/field-ids';
import { describe } from '../../shared/words/problem-words';
import type { SaveView } from '../footer/save-view';

export interface FieldFault {
  /** Id of the field. */
  field: string;
  /** The system's own sentence, where it has one for the field. */
  text: string;
}

/** As a Problem's `at` names what a draft is made of. */
const FIELDS: Readonly<Record<string, string>> = {
  title: FIELD_IDS.title,
  image: FIELD_IDS.image,
  contentType: FIELD_IDS.contentType,
  community: FIELD_IDS.community,
  topics: FIELD_IDS.topics,
  body: FIELD_IDS.excerpt,
  url: FIELD_IDS.link,
  cleanUrl: FIELD_IDS.link,
};

/** Of the save that is as the draft is now; none for what concerns no field, which its line at Save tells. */
export function fieldFaults(save: SaveView): FieldFault[] {
  if (save.state !== 'sent') return [];
  const problem = save.lines.find(({ row }) => row.state === 'needs-you' && row.problem?.details['at'])?.row.problem ?? null;
  return problem ? faultsIn(problem) : [];
}

function faultsIn(problem: Problem): FieldFault[] {
  const { at = '' } = problem.details;
  return at.split(' ').flatMap((name) => {
    const field = FIELDS[name];
    return field ? [{ field, text: problem.details[`at ${name}`] ?? describe(problem).message }] : [];
  });
}
