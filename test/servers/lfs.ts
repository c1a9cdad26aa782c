// What a host makes of a file that its repository keeps in LFS: a pointer in git, the bytes beside it.
import { createHash } from 'node:crypto';
import { matchesGlob } from 'node:path/posix';
import type { HostState } from './host.ts';

/** As a line of `.gitattributes` has it: a pattern without a slash is about names. */
async function isKeptInLfs({ repository }: HostState, commit: string, path: string): Promise<boolean> {
  const entry = await repository.entry(commit, '.gitattributes');
  const text = Buffer.from((entry && (await repository.read(entry.sha)))?.bytes ?? []).toString('utf8');
  const patterns = text
    .split('\n')
    .filter((line) => line.includes('filter=lfs'))
    .map((line) => line.split(/\s/, 1)[0] ?? '');
  return patterns.some((pattern) => matchesGlob(pattern.includes('/') ? path : (path.split('/').pop() ?? ''), pattern));
}

/** What git is to hold: the bytes, or a pointer to them, which are kept in LFS then. */
export async function inGit(state: HostState, commit: string | null, path: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (!commit || !(await isKeptInLfs(state, commit, path))) return bytes;
  const oid = createHash('sha256').update(bytes).digest('hex');
  state.lfs.set(oid, bytes);
  return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`);
}

/** Null where a file is no pointer, or its bytes are not here. */
export function keptBehind({ lfs }: HostState, bytes: Uint8Array): { oid: string; size: number; bytes: Uint8Array } | null {
  const oid = /^version https:\/\/git-lfs[^\n]*\noid sha256:([0-9a-f]{64})\n/.exec(Buffer.from(bytes).toString('utf8'))?.[1] ?? '';
  const kept = lfs.get(oid);
  return kept ? { oid, size: kept.length, bytes: kept } : null;
}
