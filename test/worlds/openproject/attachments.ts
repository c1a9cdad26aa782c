// Attachments: uploaded for nobody yet or for a work package, read, taken away.
import { type Answer, refuse, unprocessable } from './errors.ts';
import { partsOf } from './multipart.ts';
import { attachmentBody, collection, href } from './represent.ts';
import type { Asked } from './serve.ts';
import { type Attachment, attachmentsOf, may, sees, type State, type User, type WorkPackage } from './state.ts';
import { touch } from './work-packages.ts';

/** `container` null: it waits until a work package claims it. */
export function uploaded(state: State, user: User, asked: Asked, container: WorkPackage | null): Answer {
  const mayUpload = container
    ? may(user, container.project, 'edit')
    : Object.values(user.rights).some((rights) => rights.includes('add') || rights.includes('edit'));
  if (!mayUpload) return refuse(state, 'MissingPermission');
  const parts = partsOf(asked.headers['content-type'] ?? '', asked.bytes) ?? [];
  const [metadata, file] = ['metadata', 'file'].map((name) => parts.find((part) => part.name === name));
  // A metadata part that says what it is comes as a file, and is none: it has to be plain text that is JSON.
  if (!metadata || metadata.fileName !== null || !file || file.fileName === null) return refuse(state, 'InvalidRequestBody');
  let facts: { fileName?: unknown; description?: unknown };
  try {
    facts = JSON.parse(metadata.bytes.toString()) as typeof facts;
  } catch {
    return refuse(state, 'InvalidRequestBody');
  }
  if (typeof facts.fileName !== 'string' || facts.fileName === '')
    return unprocessable(state, [{ attribute: 'fileName', message: 'File name can’t be blank.' }]);
  if (file.bytes.length > state.largestFile)
    return unprocessable(state, [{ attribute: 'file', message: `File is too large (maximum size is ${state.largestFile} Bytes).` }]);
  const made: Attachment = {
    id: state.nextAttachment,
    fileName: facts.fileName,
    description: typeof facts.description === 'string' ? facts.description : '',
    contentType: file.type ?? 'application/octet-stream',
    bytes: new Uint8Array(file.bytes),
    author: user.id,
    container: container?.id ?? null,
    createdAt: state.now(),
  };
  state.nextAttachment += 1;
  state.attachments.set(made.id, made);
  if (container) touch(state, container);
  return { status: 201, body: attachmentBody(state, made, user) };
}

const isSeen = (state: State, user: User, one: Attachment): boolean => {
  const container = one.container === null ? undefined : state.workPackages.get(one.container);
  return container ? sees(user, container.project) : one.author === user.id;
};

export function attachment(state: State, user: User, { method }: Asked, id: number, part: string): Answer {
  const one = state.attachments.get(id);
  if (!one || !isSeen(state, user, one)) return refuse(state, 'NotFound');
  if (part === '/content') {
    if (state.isStoredElsewhere) return { status: 302, headers: { location: `https://storage.example.net/${id}?signature=s3cr3t` } };
    return { status: 200, body: one.bytes, headers: { 'content-type': one.contentType } };
  }
  if (method === 'GET') return { status: 200, body: attachmentBody(state, one, user) };
  const container = one.container === null ? undefined : state.workPackages.get(one.container);
  if (container ? !may(user, container.project, 'edit') : one.author !== user.id) return refuse(state, 'MissingPermission');
  state.attachments.delete(id);
  if (container) touch(state, container);
  return { status: 204 };
}

export const attached = (state: State, user: User, { id }: WorkPackage): Answer => {
  const bodies = attachmentsOf(state, id).map((each) => attachmentBody(state, each, user));
  return { status: 200, body: collection(state, href(state, `work_packages/${id}/attachments`), bodies) };
};

/** Minutes; `attachments_grace_period`, as installations have it where nobody changed it. */
const GRACE = 180;

/** What the server does each night: what nobody has claimed for long is taken away. Source: Attachments::CleanupUncontaineredJob. */
export function cleanUp({ attachments }: State, now: string): void {
  for (const { id, container, createdAt } of attachments.values())
    if (container === null && Date.parse(createdAt) <= Date.parse(now) - GRACE * 60_000) attachments.delete(id);
}
