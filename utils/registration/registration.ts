// The promise that every system keeps which articles are registered with: the same article is never registered twice.
import type { Article } from '@/utils/core/article';
import type { Addresses } from '@/utils/core/article-keys';
import type { Http } from '@/utils/core/http';
import type { LeadImage } from '@/utils/core/image';
import type { FoundRegistration, RegisteredArticle, Registration, RegistrationWish } from '@/utils/core/registration';
import type { Secret } from '@/utils/core/secret';
import type { Community, ContentType } from '@/utils/core/site';

/** An article, and all that is known of registering it. */
export interface RegistrationTask<Settings> {
  /** As it was saved; its `registration` is null. */
  article: Article;
  /** Its image's bytes; null where it has none. */
  image: Uint8Array | null;
  /** Of its page, to find what was registered without us. */
  addresses: Addresses;
  /** Names this save: the same at every retry, another at the next save of the article. */
  save: string;
  settings: Settings;
  /** What an earlier save of the same article was registered as: that is changed, and no second one made. */
  earlier: Registration | null;
  /**
   * What was kept last, by this save or by an earlier one of the same article that did not come to its end; undefined where nothing was.
   */
  progress: unknown;
  /** What the curator decided; absent: whatever is found is taken, and what is missing in it is filled in. */
  wish?: RegistrationWish | undefined;
}

/** What a system is handed; each takes what it needs. */
export interface RegistrationEffects {
  http: Http;
  /** The site's, for this system. */
  token: Secret | null;
  /** Milliseconds. */
  wait(ms: number): Promise<void>;
  now(): number;
  /** Keeps how far it has come, as JSON, for whoever goes on after an end in the middle; resolves when it is on the medium. */
  keep(progress: unknown): Promise<void>;
  /** Encodes an image again in at most so many bytes; null where that cannot be done. */
  shrink?: ((image: Uint8Array, most: number) => Promise<Pick<LeadImage, 'bytes' | 'format'> | null>) | undefined;
}

export interface RegistrationSystem<Settings = unknown> {
  /** Name of its folder. */
  system: string;
  /** As a site has them; undefined: they cannot be read. */
  settingsOf(settings: unknown): Settings | undefined;
  /**
   * Registers an article with its image, and answers what it is known by from then on. Safe to repeat, also where an answer was lost or
   * whoever asked has died;
   * nobody else registers for the same site meanwhile in this browser.
   * Throws a ProblemError for whatever keeps it from being registered; the problem's `retry` says what then.
   */
  register(task: RegistrationTask<Settings>, effects: RegistrationEffects): Promise<Registration>;
  /** What the article is already, for the curator to decide; that of its own place first. */
  find?(question: RegistrationQuestion<Settings>, effects: AskingEffects): Promise<FoundRegistration[]>;
  /** The article that is registered under a number, or under what people call it. Throws the Problem `registration-gone`. */
  read?(id: number | string, settings: Settings, effects: AskingEffects): Promise<RegisteredArticle>;
  /** What a page of the system is about, or what somebody types, as `read` takes it; null for anything else. */
  idOf?(text: string, settings: Settings): number | string | null;
  /**
   * Takes back what one save did and nobody has changed since. Throws the Problems `undo-not-ours`, `undo-found-nothing`,
   * `registration-kept`.
   */
  undo?(registration: Registration, settings: Settings, effects: AskingEffects): Promise<void>;
}

export type AskingEffects = Omit<RegistrationEffects, 'keep' | 'shrink'>;

export interface RegistrationQuestion<Settings> {
  addresses: Addresses;
  /** Null: none is chosen yet, and all that is found is elsewhere. */
  community: Community | null;
  contentType: ContentType;
  settings: Settings;
}
