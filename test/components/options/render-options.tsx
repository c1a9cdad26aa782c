// Puts the options into jsdom, keeps what is changed as the page would, and finds things in them as a person would.
import { NO_TEAM } from '@/components/options/team/team-view';
import { act } from 'react';
import { vi } from 'vitest';
import { Options } from '@/components/options/Options';
import type { OptionsActions, OptionsView } from '@/components/options/options-view';
import type { Site } from '@/utils/core/site';
import { PRESETS } from '@/utils/formats/presets/presets';
import { REGISTRATION_KINDS } from '@/utils/registration/kinds';
import { site } from '../a-view';
import { aboutOf, kinds } from './all-kinds';
import { mountKept } from '../mount-kept';

export { site };

const emptyView: OptionsView = {
  ready: true,
  curator: '',
  appearance: 'system',
  allImageHosts: false,
  sites: [{ site, builtIn: true, changed: false }],
  destinations: {
    kinds,
    list: [
      {
        about: aboutOf('download'),
        record: { id: 'download', kind: 'download', name: '', used: true },
        problem: null,
        waiting: 0,
        checking: false,
        published: null,
      },
    ],
    setUp: null,
    folders: true,
  },
  team: NO_TEAM,
  registration: { kinds: REGISTRATION_KINDS, keys: [], form: null },
  proposed: [],
  formats: ['medigy'],
  presets: PRESETS,
  learning: null,
  offer: null,
  everything: null,
  reading: null,
  said: null,
  problem: null,
  undo: null,
};

export function renderOptions(first: Partial<OptionsView> = {}) {
  const put = (slug: string, edit: (site: Site) => Site) =>
    change(({ sites }) => ({ sites: sites.map((shown) => (shown.site.slug === slug ? { ...shown, site: edit(shown.site) } : shown)) }));
  const actions = {
    openTeam: vi.fn<OptionsActions['openTeam']>(),
    putTeamFile: vi.fn<OptionsActions['putTeamFile']>(),
    beginTeamForm: vi.fn<OptionsActions['beginTeamForm']>(),
    leaveTeamForm: vi.fn<OptionsActions['leaveTeamForm']>(),
    lookAtTeam: vi.fn<OptionsActions['lookAtTeam']>(),
    takeTeam: vi.fn<OptionsActions['takeTeam']>(),
    leaveTeam: vi.fn<OptionsActions['leaveTeam']>(),
    proposeTeam: vi.fn<OptionsActions['proposeTeam']>(),
    forgetTeam: vi.fn<OptionsActions['forgetTeam']>(),
    nameCurator: vi.fn<OptionsActions['nameCurator']>((curator) => change(() => ({ curator }))),
    chooseAppearance: vi.fn<OptionsActions['chooseAppearance']>((appearance) => change(() => ({ appearance }))),
    allowAllImageHosts: vi.fn<OptionsActions['allowAllImageHosts']>((allImageHosts) => change(() => ({ allImageHosts }))),
    changeSite: vi.fn<OptionsActions['changeSite']>(put),
    tell: vi.fn<OptionsActions['tell']>(),
    addCommunity: vi.fn<OptionsActions['addCommunity']>(),
    removeCommunity: vi.fn<OptionsActions['removeCommunity']>(),
    removeTopic: vi.fn<OptionsActions['removeTopic']>(),
    addContentType: vi.fn<OptionsActions['addContentType']>(),
    removeContentType: vi.fn<OptionsActions['removeContentType']>(),
    startSite: vi.fn<OptionsActions['startSite']>(),
    deleteSite: vi.fn<OptionsActions['deleteSite']>(),
    undo: vi.fn<OptionsActions['undo']>(),
    copyProposed: vi.fn<OptionsActions['copyProposed']>(),
    exportSite: vi.fn<OptionsActions['exportSite']>(),
    openFile: vi.fn<OptionsActions['openFile']>(),
    openContent: vi.fn<OptionsActions['openContent']>(),
    learnFiles: vi.fn<OptionsActions['learnFiles']>(),
    sayRow: vi.fn<OptionsActions['sayRow']>(),
    sayField: vi.fn<OptionsActions['sayField']>(),
    addKey: vi.fn<OptionsActions['addKey']>(),
    placeFiles: vi.fn<OptionsActions['placeFiles']>(),
    sayZone: vi.fn<OptionsActions['sayZone']>(),
    showKind: vi.fn<OptionsActions['showKind']>(),
    takeKind: vi.fn<OptionsActions['takeKind']>(),
    nameLearnt: vi.fn<OptionsActions['nameLearnt']>(),
    takeLearnt: vi.fn<OptionsActions['takeLearnt']>(),
    leaveLearning: vi.fn<OptionsActions['leaveLearning']>(),
    takeOffer: vi.fn<OptionsActions['takeOffer']>(),
    leaveOffer: vi.fn<OptionsActions['leaveOffer']>(),
    planTopics: vi.fn<OptionsActions['planTopics']>(),
    encodeTopics: vi.fn<OptionsActions['encodeTopics']>(),
    shapeTopics: vi.fn<OptionsActions['shapeTopics']>(),
    chooseKey: vi.fn<OptionsActions['chooseKey']>(),
    intoList: vi.fn<OptionsActions['intoList']>(),
    separateKey: vi.fn<OptionsActions['separateKey']>(),
    mergeKey: vi.fn<OptionsActions['mergeKey']>(),
    stopReading: vi.fn<OptionsActions['stopReading']>(),
    exportEverything: vi.fn<OptionsActions['exportEverything']>(),
    openEverything: vi.fn<OptionsActions['openEverything']>(),
    takeEverything: vi.fn<OptionsActions['takeEverything']>(),
    leaveEverything: vi.fn<OptionsActions['leaveEverything']>(),
    chooseDestination: vi.fn<OptionsActions['chooseDestination']>(),
    claimDestination: vi.fn<OptionsActions['claimDestination']>(),
    setUpDestination: vi.fn<OptionsActions['setUpDestination']>(),
    leaveDestination: vi.fn<OptionsActions['leaveDestination']>(),
    putDestination: vi.fn<OptionsActions['putDestination']>(),
    chooseFolder: vi.fn<OptionsActions['chooseFolder']>(),
    takeFolder: vi.fn<OptionsActions['takeFolder']>(),
    leaveFolder: vi.fn<OptionsActions['leaveFolder']>(),
    checkDestination: vi.fn<OptionsActions['checkDestination']>(),
    allowDestination: vi.fn<OptionsActions['allowDestination']>(),
    startRegistration: vi.fn<OptionsActions['startRegistration']>(),
    leaveRegistration: vi.fn<OptionsActions['leaveRegistration']>(),
    connectRegistration: vi.fn<OptionsActions['connectRegistration']>(),
    chooseRegistration: vi.fn<OptionsActions['chooseRegistration']>(),
    keepRegistration: vi.fn<OptionsActions['keepRegistration']>(),
    choosePublishes: vi.fn<OptionsActions['choosePublishes']>(),
    stopRegistration: vi.fn<OptionsActions['stopRegistration']>(),
    tryFormat: vi.fn<OptionsActions['tryFormat']>(),
    addFormat: vi.fn<OptionsActions['addFormat']>(),
    renameFormat: vi.fn<OptionsActions['renameFormat']>(),
    removeFormat: vi.fn<OptionsActions['removeFormat']>(),
    removeDestination: vi.fn<OptionsActions['removeDestination']>(),
  };

  const { container, latest, change, ...options } = mountKept({ ...emptyView, ...first }, (view) => (
    <Options view={view} actions={actions} />
  ));
  return {
    ...options,
    actions,
    site: () => latest().sites[0]!.site,
    status: () => container.querySelector('main > output')?.textContent ?? '',
  };
}

/** Chooses files as the dialog would. */
export function choose(input: HTMLElement, ...files: File[]): void {
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Leaves the field that one is in. */
export const leave = () => act(() => (document.activeElement as HTMLElement).blur());
