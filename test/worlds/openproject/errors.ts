// OpenProject's errors: the identifier decides, the words are the reader's language.
import type { State } from './state.ts';

export interface Answer {
  status: number;
  /** Bytes and texts are sent as they are, everything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

const WORDS = {
  Unauthenticated: [
    'You need to be authenticated to access this resource.',
    'Sie müssen sich anmelden, um auf diese Ressource zuzugreifen.',
  ],
  MissingPermission: ['You are not authorized to access this resource.', 'Sie sind nicht berechtigt, auf diese Ressource zuzugreifen.'],
  NotFound: ['The requested resource could not be found.', 'Die angeforderte Ressource konnte nicht gefunden werden.'],
  InvalidRequestBody: ['The request body was not a single JSON object.', 'Der Anfragetext war kein einzelnes JSON-Objekt.'],
  InvalidQuery: ['Filters does not exist.', 'Filter existiert nicht.'],
  UpdateConflict: [
    'Couldn’t update the resource because of conflicting modifications.',
    'Die Ressource konnte wegen widersprüchlicher Änderungen nicht aktualisiert werden.',
  ],
  TypeNotSupported: ['Expected CONTENT-TYPE to be application/json but got something else.', 'CONTENT-TYPE application/json erwartet.'],
  TooManyRequests: ['Too many requests. Please try again later.', 'Zu viele Anfragen. Bitte versuchen Sie es später.'],
} as const;
export type ErrorName = keyof typeof WORDS;

const error = (name: string, message: string, more: object = {}) => ({
  _type: 'Error',
  errorIdentifier: `urn:openproject-org:api:v3:errors:${name}`,
  message,
  ...more,
});

const STATUS: Record<ErrorName, number> = {
  Unauthenticated: 401,
  MissingPermission: 403,
  NotFound: 404,
  InvalidRequestBody: 400,
  InvalidQuery: 400,
  UpdateConflict: 409,
  TypeNotSupported: 415,
  TooManyRequests: 429,
};

export const refuse = ({ language }: State, name: ErrorName, headers?: Record<string, string>): Answer => ({
  status: STATUS[name],
  body: error(name, WORDS[name][language === 'de' ? 1 : 0]),
  ...(headers && { headers }),
});

export interface Violation {
  attribute: string;
  message: string;
  isReadOnly?: boolean;
}

const violated = ({ attribute, message, isReadOnly }: Violation) =>
  error(isReadOnly ? 'PropertyIsReadOnly' : 'PropertyConstraintViolation', message, { _embedded: { details: { attribute } } });

/** One is told as itself, several as one that holds them. */
export function unprocessable({ language }: State, violations: Violation[]): Answer {
  const [first] = violations;
  if (first && violations.length === 1) return { status: 422, body: violated(first) };
  const message = language === 'de' ? 'Mehrere Felder verletzen ihre Bedingungen.' : 'Multiple field constraints have been violated.';
  return { status: 422, body: error('MultipleErrors', message, { _embedded: { errors: violations.map(violated) } }) };
}

/** As a form tells them, by field. */
export const byField = (violations: Violation[]): Record<string, unknown> =>
  Object.fromEntries(violations.map((each) => [each.attribute, violated(each)]));

/** Nobody can be asked for what has no type; told as plain text. */
export const noContentType: Answer = { status: 406, body: 'Missing content-type header', headers: { 'content-type': 'text/plain' } };
