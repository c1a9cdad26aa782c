// A part of the options under a quiet heading.
import { type ReactNode, useId } from 'react';

export interface SectionProps {
  name: string;
  /** What the part is for. */
  how?: string;
  children: ReactNode;
}

export function Section({ name, how, children }: SectionProps) {
  const id = useId();
  return (
    <section className="options-section" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {how && <p className="quiet">{how}</p>}
      {children}
    </section>
  );
}
