/** As much of an extension's browser as the outbox needs; to be imported before anything that asks for one. */
export const seen = {
  badge: '',
  title: '',
  /** When the background is woken; null: not at all. */
  alarm: null as number | null,
  /** Paths of finished downloads. */
  downloads: [] as string[],
  /** Addresses that were opened. */
  tabs: [] as string[],
};

const item = (filename: string, id: number) => ({ id, filename, url: '', state: 'complete', exists: true });

const browser = {
  runtime: { id: 'gleaner', sendMessage: async () => {}, getURL: (path: string) => path, getManifest: () => ({ version: '1' }) },
  i18n: { getMessage: (name: string, count: string) => `${name} ${count}` },
  action: {
    setBadgeText: async ({ text }: { text: string }) => void (seen.badge = text),
    setBadgeBackgroundColor: async () => {},
    setTitle: async ({ title }: { title: string }) => void (seen.title = title),
  },
  tabs: { create: async ({ url }: { url: string }) => void seen.tabs.push(url) },
  windows: { getCurrent: async () => ({ id: 1 }) },
  alarms: {
    create: (_: string, { when }: { when: number }) => void (seen.alarm = when),
    clear: async () => void (seen.alarm = null),
  },
  downloads: {
    onChanged: { addListener: () => {}, removeListener: () => {} },
    search: async ({ id }: { id?: number }) =>
      seen.downloads.map((path, index) => item(`/home/me/Downloads/${path}`, index + 1)).filter((one) => id === undefined || one.id === id),
    download: async ({ filename }: { filename: string }) => seen.downloads.push(filename),
    removeFile: async (id: number) => void seen.downloads.splice(id - 1, 1),
    erase: async () => {},
  },
};

Object.assign(globalThis, { browser, chrome: browser });
