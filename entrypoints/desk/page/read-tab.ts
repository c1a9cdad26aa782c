// Reads the page in a tab: its facts first, then its clip. Whatever comes from the page is checked here; its text stays raw.
import { Clip, PageFacts } from '@/utils/core/clip';
import { LIMITS } from '@/utils/core/limits';
import { fail, type ProblemCode } from '@/utils/core/problem';
import { ProblemRecord } from '@/utils/core/problem-record';
import { z } from '@/utils/core/zod';
import { splitSelection } from '../../safe-text/text-tools';
import { type AskedPage, askSecond } from './ask-page';

const HeadAnswer = z.object({
  facts: PageFacts,
  selection: z.nullable(z.string()),
  loading: z.boolean(),
  elements: z.number(),
  contentType: z.string(),
  documentId: z.number(),
});
const ClipAnswer = z.union([
  z.object({ documentId: z.number(), clip: Clip }),
  z.object({ documentId: z.number(), problem: ProblemRecord }),
  z.object({ documentId: z.number(), waits: z.literal(true) }),
]);

export interface Head {
  facts: PageFacts;
  loading: boolean;
  huge: boolean;
  documentId: number;
}

/** What the page says of itself, with what is selected on it. Throws Problems. */
export async function checkHead(answer: unknown): Promise<Head> {
  const { facts, selection, loading, elements, contentType, documentId } = readAnswer(HeadAnswer, answer);
  const closed = refusalForType(contentType);
  if (closed) fail(closed);
  return {
    facts: { ...facts, selection: selection === null ? null : await splitSelection(selection, facts.url) },
    loading,
    huge: elements > LIMITS.wholePage,
    documentId,
  };
}

/** The clip of the same document that `head` was read from. Throws Problems; `page-gone` when another page came. */
export async function readClip(asked: AskedPage, head: Head): Promise<Clip> {
  const first = readAnswer(ClipAnswer, await asked.clip());
  const answer = 'waits' in first ? readAnswer(ClipAnswer, await askSecond(await asked.tab)) : first;
  if (answer.documentId !== head.documentId) return fail('page-gone');
  if ('problem' in answer) return fail(answer.problem.code, answer.problem.details);
  return 'clip' in answer ? answer.clip : fail('page-no-answer');
}

/** What a script of ours would not have answered comes from a page that meddled. */
function readAnswer<Answer>(schema: z.ZodMiniType<Answer>, answer: unknown): Answer {
  const parsed = schema.safeParse(answer);
  return parsed.success ? parsed.data : fail('page-no-answer');
}

function refusalForType(contentType: string): ProblemCode | null {
  if (contentType === 'application/pdf') return 'page-is-pdf';
  return /^(text\/html|application\/xhtml\+xml)$/.test(contentType) ? null : 'page-is-image';
}
