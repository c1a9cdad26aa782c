// A plain cmdk list of topics, as its documentation shows it: what ours is measured beside.
import { Command } from 'cmdk';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function List({ topics }: { topics: string[] }) {
  const [isOpen, open] = useState(false);
  return (
    <Command label="Topics" onKeyDown={({ key }) => key === 'ArrowDown' && open(true)}>
      <Command.Input onValueChange={() => open(true)} />
      <Command.List style={{ maxHeight: 320, overflow: 'auto' }}>
        {isOpen && topics.map((topic) => <Command.Item key={topic}>{topic}</Command.Item>)}
      </Command.List>
    </Command>
  );
}

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <List topics={(window as unknown as { TOPICS: string[] }).TOPICS} />,
);
