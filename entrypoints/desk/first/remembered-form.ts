// What the desk of the site that was on it last has and lacks: in that shape stands the form that is there before the next desk.

export interface RememberedForm {
  /** Which of its usual parts it has not, as `DeskParts` names them. */
  lacks: string[];
  /** What the site calls its lists; empty: as everybody does. */
  communities: string;
  topics: string;
  /** Height of the fields that its format asks for, as CSS has it; empty: there are none. */
  room: string;
}

const NAME = 'form';

export const rememberForm = (form: RememberedForm): void => localStorage.setItem(NAME, JSON.stringify(form));

/** Before anything is drawn. */
export function shapeForm(): void {
  const kept = localStorage.getItem(NAME);
  if (kept === null) return;
  const { lacks, communities, topics, room } = JSON.parse(kept) as RememberedForm;
  const { documentElement: root } = document;
  root.dataset['lacks'] = lacks.join(' ');
  root.style.setProperty('--asked-room', room || '0px');
  document.addEventListener('DOMContentLoaded', () => {
    const labels = document.querySelectorAll('.field .label');
    for (const [at, label] of [communities, topics].entries()) if (label && labels[at + 1]) labels[at + 1]!.textContent = label;
  });
}
