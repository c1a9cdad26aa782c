// Gives the interface its words. To be imported before any of it.
import { speakWith } from '@/components/shared/words/say';
import { browser } from '@/utils/platform/browser';

speakWith((name, parts) => browser.i18n.getMessage(name, parts));
