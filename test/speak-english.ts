// The interface's words in tests: the English messages, put together as browsers do.
import { readFileSync } from 'node:fs';
import { speakWith } from '@/components/shared/words/say';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;

speakWith((name, parts) => {
  if (name === '@@ui_locale') return 'en';
  return messages[name]?.message.replace(/\$(\$|\d)/g, (_, sign: string) => (sign === '$' ? '$' : (parts[Number(sign) - 1] ?? ''))) ?? '';
});
