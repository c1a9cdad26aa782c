// Which findings are listed, and in which order.
import { FINDING_KINDS, type Finding, type FindingKind } from '@/utils/core/audit/finding';

/** `file`: as they were found; `kind`: the gravest first; `term`: by what stands there. */
export const SORTS = ['file', 'kind', 'term'] as const;

export interface Picked {
  /** Null: of every kind. */
  kind: FindingKind | null;
  /** Empty: of every key. */
  key: string;
  text: string;
  sort: (typeof SORTS)[number];
}

export const EVERYTHING: Picked = { kind: null, key: '', text: '', sort: 'file' };

const RANK = new Map(Object.keys(FINDING_KINDS).map((kind, rank) => [kind, rank]));
const MOST_KEYS = 500;

export function pickFindings(findings: readonly Finding[], { kind, key, text, sort }: Picked): readonly Finding[] {
  const wanted = text.trim().toLowerCase();
  const isAll = kind === null && key === '' && wanted === '';
  const picked = isAll
    ? findings
    : findings.filter(
        (finding) =>
          (kind === null || finding.kind === kind) &&
          (key === '' || finding.key === key) &&
          (wanted === '' || [finding.path, finding.key, finding.term, finding.hint].some((part) => part.toLowerCase().includes(wanted))),
      );
  if (sort === 'file') return isAll ? [...picked] : picked;
  if (sort === 'kind') return picked.toSorted((one, other) => (RANK.get(one.kind) ?? 0) - (RANK.get(other.kind) ?? 0));
  const order = new Intl.Collator(undefined, { numeric: true });
  return picked.toSorted((one, other) => order.compare(one.term, other.term));
}

/** The keys of a kind, the most frequent first. */
export function keysOf(findings: readonly Finding[], kind: FindingKind | null): [key: string, count: number][] {
  const counts = new Map<string, number>();
  for (const finding of findings)
    if (finding.key !== '' && (kind === null || finding.kind === kind)) counts.set(finding.key, (counts.get(finding.key) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).slice(0, MOST_KEYS);
}
