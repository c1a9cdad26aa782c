// One way to a new site: what it is, and what begins it.
import type { ReactNode } from 'react';

export interface WayProps {
  name: string;
  how: string;
  /** What begins it. */
  children: ReactNode;
  /** What is asked once it has begun. */
  below?: ReactNode;
}

export function Way({ name, how, children, below }: WayProps) {
  return (
    <div className="way">
      <div className="way-what">
        <h4>{name}</h4>
        <p className="quiet">{how}</p>
      </div>
      <div className="way-begin buttons">{children}</div>
      {below}
    </div>
  );
}
