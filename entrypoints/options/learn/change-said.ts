// What the curator says of a row, of a field or of a key more, added to what was said before.
import type { LearnActions } from '@/components/options/learn/learn-view';
import type { Said } from '@/utils/core/learnt/said';

type RowSaid = Parameters<LearnActions['sayRow']>[1];
type FieldSaid = Parameters<LearnActions['sayField']>[1];

export function saidRow(said: Said, key: string, row: RowSaid): Said {
  const added = said.added?.find((it) => it.key === key);
  if (added && row.meaning) {
    const { meaning } = row;
    // A key that no file has is gone with its row.
    const rest =
      meaning.is === 'out' ? said.added!.filter((it) => it !== added) : said.added!.map((it) => (it === added ? { key, meaning } : it));
    return { ...said, added: rest };
  }
  return { ...said, rows: { ...said.rows, [key]: { ...said.rows?.[key], ...row } } };
}

export const saidField = (said: Said, name: string, field: FieldSaid): Said => ({
  ...said,
  fields: { ...said.fields, [name]: { ...said.fields?.[name], ...field } },
});

/** It begins as a text that is typed, until its menu says otherwise. */
export const saidKey = (said: Said, key: string): Said => ({
  ...said,
  added: [...(said.added ?? []), { key, meaning: { is: 'typed', kind: 'text' } }],
});
