// Where what was saved is, in full, and whether it had to take another name.
import { words } from './words';

export interface ReceiptProps {
  /** As the destination names them, the article first. */
  paths: string[];
  renamed: boolean;
}

export function Receipt({ paths: [first, ...others], renamed }: ReceiptProps) {
  return (
    <div className="receipt">
      {renamed && <p>{words.renamed}</p>}
      <p className="receipt-path">
        <bdi dir="ltr">{first}</bdi>
        {others.length > 0 && <span> {words.andMore(others.length)}</span>}
      </p>
    </div>
  );
}
