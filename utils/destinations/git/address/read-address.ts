// Reads what people paste to name a repository: what can be known of it, and what has to be asked.
import { gitHostOf } from '../git-hosts';
import { kindByShortName, knownHost } from './known-hosts';
import { pastedAddress } from './pasted-address';
import { tailFor } from './read-tail';
import { readUrl } from './read-url';
import { doubtful, isProject, nameOf, NOTHING, type ReadAddress, withoutGit } from './address-reading';
import { partsOf, urlOf } from './repository-url';

export function readAddress(text: string, kind: string): ReadAddress {
  const pasted = pastedAddress(text);
  if (!pasted) return NOTHING;
  return withBranch(readOne(pasted.address, kind), pasted.branch);
}

function withBranch(found: ReadAddress, branch: string | undefined): ReadAddress {
  if (!branch || !found.address) return found;
  const { tail: _, ...address } = found.address;
  return { ...found, address: { ...address, branch } };
}

function readOne(written: string, kind: string): ReadAddress {
  const [, short = '', behind = ''] = /^([a-z]+):(?!\/\/)([\w.-]+\/.*)$/i.exec(written) ?? [];
  const meant = kindByShortName(short);
  if (meant) return meant === kind ? readPath(partsOf(behind), kind) : doubtful({ why: 'other-kind', kind: meant });
  const [, named, at] = /^@?([\w-][\w.-]*\/[\w.-]+)(?:#\S*|@([\w./-]+))?$/.exec(written) ?? [];
  if (named && named !== written && !isHost(named, kind)) return withBranch(readPath(partsOf(named), kind), at);
  if (/^[\w.-]+(\/[\w.%-]+)+\/?$/.test(written) && !isHost(written, kind)) return readPath(partsOf(written), kind);
  const url = urlOf(written);
  return url ? readUrl(url, kind) : NOTHING;
}

/** Whether the first part of a path is a host, and no owner. */
function isHost(written: string, kind: string): boolean {
  const [first = '', ...rest] = written.split('/');
  if (!first.includes('.') || first.startsWith('.')) return false;
  return (
    knownHost(first.toLowerCase().replace(/^www\./, '')) !== null ||
    gitHostOf(kind).isNeverBelow === true ||
    rest.filter(Boolean).length > 1
  );
}

/** Without a host, it is the one that the form has. */
function readPath(parts: string[], kind: string): ReadAddress {
  const parsed = gitHostOf(kind).parsePath(parts, true);
  return parsed && isProject(parsed.project.map(withoutGit))
    ? { address: { project: nameOf(parsed.project), ...tailFor(parsed.tail, parsed.tailKind) }, doubt: null }
    : NOTHING;
}
