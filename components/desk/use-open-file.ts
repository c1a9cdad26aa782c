// Where there is room for the file beside the form, it is open without being asked for.
import { useEffect } from 'react';
import type { DeskActions } from './desk-actions';

export function useOpenFile(wanted: boolean, { openPreview }: Pick<DeskActions, 'openPreview'>): void {
  useEffect(() => {
    if (wanted) openPreview(true);
  }, [wanted, openPreview]);
}
