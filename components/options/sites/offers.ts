// What a file that was opened holds, before anything of it is taken.
import type { Site } from '@/utils/core/site';
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import type { ContentHints, FoundContent } from '@/utils/taxonomy/content/read-content';
import type { ContentChoices } from '@/utils/taxonomy/content/take-content';
import type { Encoding } from '@/utils/taxonomy/tables/decode-text';
import type { ListChoice, Shape } from '@/utils/taxonomy/tables/table';
import type { Odd } from '@/utils/taxonomy/topics-file/collect-topics';
import type { FoundTopics } from '@/utils/taxonomy/topics-file/found-topics';
import type { TablePreview } from '@/utils/taxonomy/topics-file/open-table';
import type { Plan } from '@/utils/taxonomy/topics-file/plan';

export interface SiteLists {
  topics?: string | undefined;
  communities?: string | undefined;
  /** Of its own vocabularies. */
  vocabularies: readonly { name: string; label: string }[];
}

export type Offer = {
  /** What is to be known of how it was read. */
  notes: string[];
} & (
  | {
      kind: 'site';
      site: Site;
      replaces: boolean;
      /** Those that the file names; absent where it says nothing of them. */
      destinations?: readonly SharedDestination[];
      /** The first entries that were left out, or are read with a doubt. */
      odd: readonly Odd[];
      oddCount: number;
    }
  | {
      kind: 'topics';
      file: string;
      /** The list of the site that they go to, as `termsOf` takes it, and those there are. */
      into: string;
      siteLists: SiteLists;
      /** What it is written in, and what else it may be, where its bytes do not tell. */
      encoding: Encoding;
      encodings: readonly Encoding[];
      /** What it can be read as. */
      shapes: readonly Shape[];
      /** Lists in it that can be chosen. */
      lists: readonly ListChoice[];
      plan: Plan;
      preview: TablePreview;
      /** Null until it was read as the plan has it. */
      found: FoundTopics | null;
    }
  | ({
      kind: 'content';
      found: FoundContent;
      /** What the site calls its lists. */
      lists: SiteLists;
    } & ContentChoices &
      Pick<ContentHints, 'separations'>)
);
