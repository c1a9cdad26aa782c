/** What a page needs to deliver into a real folder of the browser; built as one script. */
import type { Delivery } from '@/utils/core/delivery';
import { ProblemError } from '@/utils/core/problem';
import { folder } from '@/utils/destinations/folder/folder';
import type { FolderHandle } from '@/utils/destinations/folder/folder-handles';

const bytes = (text: string) => new TextEncoder().encode(text);
const ARTICLE = 'telehealth/a.md';
const IMAGE = 'telehealth/a-featuredImage.png';

/** The browser's own private folder: real handles, without a picker. */
const rootOf = async (name: string): Promise<FolderHandle> => {
  const all = await navigator.storage.getDirectory();
  return all.getDirectoryHandle(name, { create: true });
};

function taskOf(article: string, mayReplace: string[]) {
  const delivery = { id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f', mayReplace } as Delivery;
  const bundle = {
    article: { path: ARTICLE, type: 'text/markdown', bytes: bytes(article) },
    image: { path: IMAGE, type: 'image/png', bytes: bytes('image') },
  };
  return { delivery, bundle, settings: { name: 'content' } };
}

/** Every file below, by its path. */
async function list(handle: FolderHandle, at = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const name of handle.keys()) {
    const path = `${at}${name}`;
    try {
      found[path] = await (await (await handle.getFileHandle(name)).getFile()).text();
    } catch {
      Object.assign(found, await list(await handle.getDirectoryHandle(name), `${path}/`));
    }
  }
  return found;
}

async function put(handle: FolderHandle, name: string, text: string): Promise<void> {
  const writer = await (
    await (await handle.getDirectoryHandle('telehealth', { create: true })).getFileHandle(name, { create: true })
  ).createWritable();
  await writer.write(bytes(text));
  await writer.close();
}

export async function run(
  name: string,
  act: 'deliver' | 'undo' | 'put' | 'gone',
  article = 'article',
  mayReplace: string[] = [],
  file = 'a.md',
) {
  const handle = await rootOf(name);
  const effects = { root: async () => handle, now: Date.now };
  try {
    if (act === 'put') await put(handle, file, article);
    if (act === 'undo') await folder.undo?.(taskOf(article, mayReplace), [], effects);
    if (act === 'gone') await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
    const receipt = act === 'deliver' || act === 'gone' ? await folder.deliver(taskOf(article, mayReplace), effects) : null;
    return { receipt, problem: null, files: await list(handle) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { receipt: null, problem: error.problem.code, files: act === 'gone' ? {} : await list(handle) };
  }
}
