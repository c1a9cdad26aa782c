// The page that checks a site, while it is open: what is checked, and what was found.
import type { AuditActions, AuditView } from '@/components/audit/audit-view';
import type { Finding } from '@/utils/core/audit/finding';
import { type Problem, ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { readSites } from '@/utils/platform/database/sites';
import { canChooseFolder, chooseFolder } from '@/utils/platform/files/folder';
import { openArticle } from '@/utils/platform/frames';
import { SITES } from '@/utils/taxonomy/sites';
import { createScreenStore } from '../screen/screen-store';
import { NOTHING_FOUND, runAudit } from './run-audit';
import { saveFindings } from './save-findings';
import { shownRepositories } from './shown-repositories';
import type { AuditedFiles } from './source/audited-files';
import { chosenFiles, folderFiles } from './source/folder-files';
import { openAuditor } from './worker/open-auditor';

export type AuditSession = ReturnType<typeof openAuditSession>;

const NOTHING = { ...NOTHING_FOUND, opened: null, problem: null };

/** `asked`: slug of a site; else the first one is checked. */
export function openAuditSession(asked: string | null) {
  const store = createScreenStore<AuditView, AuditView>(
    { ...NOTHING, ready: false, sites: [], site: '', repositories: [], hasFolders: canChooseFolder(), state: 'idle', source: '' },
    (state) => state,
  );
  const { get, set } = store;
  let sites: Site[] = [];
  let files: AuditedFiles | null = null;
  let run = 0;
  let stopWorker = () => {};

  async function choose(slug: string): Promise<void> {
    const repositories = await shownRepositories(slug);
    set({ ...NOTHING, site: slug, repositories, state: 'idle', ready: true });
  }

  void readSites(SITES).then(async (read) => {
    sites = read;
    set({ sites: read.map(({ slug, name }) => ({ slug, name })) });
    await choose((read.find(({ slug }) => slug === asked) ?? read[0])?.slug ?? '');
  });

  const failed = (problem: Problem) => set({ problem, state: get().counts ? 'stopped' : 'idle' });

  /** In place of what was checked before. What a curator can mend is told; all else is a bug. */
  async function check(open: () => AuditedFiles | Promise<AuditedFiles>): Promise<void> {
    const site = sites.find(({ slug }) => slug === get().site);
    if (!site) return;
    stopWorker();
    run += 1;
    const mine = run;
    set({ ...NOTHING, state: 'listing', source: '' });
    const { auditor, stop } = openAuditor();
    stopWorker = stop;
    try {
      files = await open();
      set({ source: files.name });
      await runAudit({ site, files, auditor }, () => mine !== run, set);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (mine === run) failed(error.problem);
    } finally {
      stop();
    }
  }

  async function open(finding: Finding): Promise<void> {
    if (files?.pageOf) return void (await openArticle(files.pageOf(finding.path, finding.line)));
    const [read] = (await files?.read([finding.path])) ?? [];
    const content = read?.content ?? null;
    const text = typeof content === 'string' || content === null ? content : await content.text().catch(() => null);
    set({ opened: { finding, text } });
  }

  const actions: AuditActions = {
    chooseSite: (slug) => void choose(slug),
    chooseFolder: () => void chooseFolder('read').then((folder) => (folder ? check(() => folderFiles(folder)) : undefined)),
    auditFiles: (chosen) => void check(() => chosenFiles(chosen)),
    auditArchive: (file) => void check(async () => (await import('./source/archive-files')).archiveFiles(file)),
    auditRepository: (id) => void check(async () => (await import('./source/repository-files')).repositoryFiles(id)),
    stop() {
      run += 1;
      stopWorker();
      set({ state: get().counts ? 'stopped' : 'idle' });
    },
    open: (finding) => void open(finding),
    close: () => set({ opened: null }),
    exportCsv: (findings) => void saveFindings(get().site, findings),
  };
  return { view: store.view, subscribe: store.subscribe, actions };
}
