// A button that opens a menu of a few things to do or to choose among.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../Icon';
import { useMenu } from './use-menu';

export interface MenuItem {
  label: string;
  /** Address of a picture beside the words; null: there is none of it. */
  picture?: string | null;
  /** Quiet words below the label. */
  note?: string;
  /** Given where the items are a choice: whether this is what is chosen. */
  checked?: boolean;
  /** Several can be chosen, and the menu stays open for it. */
  several?: boolean;
  /** Begins a new group of items. */
  apart?: boolean;
  run(): void;
}

export interface MenuProps {
  /** Accessible name of the button and of the menu. */
  name: string;
  className: string;
  /** Id of the button. */
  id?: string;
  items: MenuItem[];
  /** Id of a field in which Alt+↓ opens the menu. */
  keyField?: string | undefined;
  /** A line below the items. */
  hint?: string;
  onOpen?(): void;
  children: ReactNode;
}

export function Menu({ name, className, id: buttonId, items, keyField, hint, onOpen, children }: MenuProps) {
  const { open, toggle, close, root } = useMenu(keyField, items.length > 0);
  const latest = useRef(onOpen);
  useEffect(() => {
    latest.current = onOpen;
  });
  useEffect(() => {
    if (open) latest.current?.();
  }, [open]);
  const id = useId();
  return (
    // The keys of a menu bubble up to whatever holds its button and its items.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="menu-root" {...root}>
      <button
        type="button"
        id={buttonId}
        className={className}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        {children}
      </button>
      {open && (
        <div className="menu sheet">
          {items.length > 0 && (
            <div role="menu" id={id} aria-label={name}>
              {items.map((item) => (
                <MenuRow key={item.label + item.note} item={item} close={close} />
              ))}
            </div>
          )}
          {hint && <p className="menu-hint">{hint}</p>}
        </div>
      )}
    </div>
  );
}

function MenuRow({ item: { label, picture, note, checked, several, apart, run }, close }: { item: MenuItem; close(): void }) {
  return (
    <button
      type="button"
      className={['menu-item', apart && 'apart', picture !== undefined && 'pictured'].filter(Boolean).join(' ')}
      role={checked === undefined ? 'menuitem' : several ? 'menuitemcheckbox' : 'menuitemradio'}
      aria-checked={checked}
      tabIndex={-1}
      onClick={() => {
        if (!several) close();
        run();
      }}
    >
      {picture !== undefined && <i className="menu-picture">{picture ? <img src={picture} alt="" /> : <Icon name="image" />}</i>}
      <span dir="auto">{label}</span>
      {note && <small>{note}</small>}
    </button>
  );
}
