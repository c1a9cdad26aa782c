// What is wrong with a field, below it.
import { FAULT_ID } from '../../shared/field-ids';
import type { FieldFault } from './field-faults';

export interface FieldFaultsProps {
  faults: readonly FieldFault[];
  /** Id of the field. */
  of: string;
}

export const FieldFaults = ({ faults, of }: FieldFaultsProps) =>
  faults
    .filter(({ field }) => field === of)
    .map(({ text }) => (
      <p key={text} id={FAULT_ID} className="field-fault">
        {text}
      </p>
    ));
