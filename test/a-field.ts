// A field that a format asks for, for tests: as it is read where nothing is said of it.
import type { AskField } from '@/utils/core/asks/asked';

export const aField = (field: Partial<AskField> = {}): AskField => ({
  name: 'it',
  label: field.name ?? 'It',
  kind: 'text',
  optional: false,
  hasDefault: false,
  options: [],
  from: null,
  to: null,
  vocabulary: null,
  fields: [],
  ...field,
});
