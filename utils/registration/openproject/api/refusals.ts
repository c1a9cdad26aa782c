// What OpenProject's refusals mean. Its words are the reader's language, so its statuses and its identifiers decide.
import type { HttpAnswer } from '@/utils/core/http';
import type { HostRules } from '@/utils/hosts/host-rules';
import type { Refusal } from '@/utils/hosts/refusal-table';

interface ErrorBody {
  errorIdentifier?: unknown;
  message?: unknown;
  _embedded?: { errors?: ErrorBody[]; details?: { attribute?: unknown } };
}

const told = ({ bytes }: Pick<HttpAnswer, 'bytes'>): ErrorBody | null => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as ErrorBody | null;
  } catch {
    return null;
  }
};

/** The fields that an answer speaks of, as the API names them; one fault or several. */
function fieldsIn(answer: Pick<HttpAnswer, 'bytes'>): string[] {
  const error = told(answer);
  const faults = Array.isArray(error?._embedded?.errors) ? error._embedded.errors : [error];
  return faults.flatMap((each) => {
    const attribute = each?._embedded?.details?.attribute;
    return typeof attribute === 'string' ? [attribute] : [];
  });
}

/** What a draft calls what an attribute is made of. */
const AT: Readonly<Record<string, string>> = {
  subject: 'title',
  description: 'body',
  type: 'contentType',
  project: 'community',
  attachments: 'image',
  file: 'image',
  fileName: 'image',
};
/** Null: it concerns no field of a draft. */
export const atOf = (attribute: string): string | null => (Object.hasOwn(AT, attribute) ? AT[attribute]! : null);

const refusedIn = (fields: string[]): Record<string, string> => {
  const at = [...new Set(fields.flatMap((field) => atOf(field) ?? []))].join(' ');
  return { field: fields.join(', '), ...(at && { at }) };
};

/** Sources: lib/api/root_api.rb, lib/api/errors, app/contracts in opf/openproject. */
export const RULES: HostRules = {
  statuses: {
    // A robot's rights are given by an administrator.
    403: 'registration-forbidden',
    // What may not be seen is not found either.
    404: 'registration-missing',
    // Somebody between us and the server took the type of the request away.
    406: 'request-refused',
    409: 'registration-changed',
    415: 'request-refused',
    422: 'registration-field-refused',
  },
  // Each of its own names its kind; what a proxy says of a moment says nothing of what lies there.
  signed: { statuses: [403, 404, 409, 422], isIn: (answer) => typeof told(answer)?.errorIdentifier === 'string' },
  noPages: true,
  words: { tokens: ['opapi-'] },
  details: (answer, means) => (means === 'registration-field-refused' ? refusedIn(fieldsIn(answer)) : {}),
};

/** Of a search: a field that it does not know as a filter is the only thing that it can refuse. */
export const searching: Refusal = (status) => (status === 400 ? { means: 'registration-not-searchable' } : null);

/** Of what may be gone by now. */
export const looking: Refusal = (status) => (status === 404 ? { means: 'registration-gone' } : null);
