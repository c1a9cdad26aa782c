// A heading that opens what is below it.
import { type ReactNode, useId, useRef } from 'react';
import { Icon } from './Icon';
import { useInSight } from './use-in-sight';

export interface DisclosureProps {
  name: string;
  /** Quiet words beside the name. */
  aside?: string;
  open: boolean;
  onToggle(open: boolean): void;
  children: ReactNode;
}

export function Disclosure({ name, aside, open, onToggle, children }: DisclosureProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useInSight(section, open);
  return (
    <section ref={section} className="disclosure">
      <div className="disclosure-head">
        <button
          type="button"
          className="disclosure-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => onToggle(!open)}
        >
          <Icon name={open ? 'down' : 'right'} />
          {name}
        </button>
        {aside && <small>{aside}</small>}
      </div>
      {open && <div id={id}>{children}</div>}
    </section>
  );
}
