// The first rows of a file, and of each column what it is taken for.
import { useId } from 'react';
import type { TablePreview } from '@/utils/taxonomy/topics-file/open-table';
import { type Role, ROLES } from '@/utils/taxonomy/topics-file/column-names';
import { importWords } from '../topics/import-words';

export interface ColumnTableProps {
  preview: TablePreview;
  isList: boolean;
  roles: readonly Role[];
  onChoose(roles: Role[]): void;
}

export function ColumnTable({ preview: { header, kinds, rows, width }, isList, roles, onChoose }: ColumnTableProps) {
  const id = useId();
  const columns = Array.from({ length: width }, (_, place) => ({
    place,
    name: (isList ? importWords.listColumns[place] : header?.[place]) || importWords.column(place + 1),
  }));
  return (
    // It may be wider than the page, and is then moved by keys as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="columns-box" aria-label={importWords.columns} tabIndex={0}>
      <table className="columns">
        <thead>
          <tr>
            {columns.map(({ place, name }) => (
              <th key={place} scope="col">
                <bdi>{name}</bdi>
                <select
                  id={`${id}-${place}`}
                  className="text-input"
                  aria-label={importWords.columnHolds(name)}
                  value={roles[place] ?? 'none'}
                  onChange={({ target }) =>
                    onChoose(columns.map(({ place: other }) => (other === place ? (target.value as Role) : (roles[other] ?? 'none'))))
                  }
                >
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {importWords.role(role, kinds[place] ?? null)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place: row, cells }) => (
            <tr key={row}>
              {columns.map(({ place }) => (
                <td key={place} className={roles[place] === 'none' ? 'quiet' : undefined}>
                  <bdi>{cells[place]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
