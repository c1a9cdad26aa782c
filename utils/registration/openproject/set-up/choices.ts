// What a curator may correct and choose once an installation is connected, and what a choice makes of the settings.
import type { Message } from '@/utils/base/message';
import { withValue } from '@/utils/base/plain-data';
import type { Choice, ChoiceGroup, Label } from '@/utils/core/kinds/registration-kind';
import type { Site } from '@/utils/core/site';
import { DESCRIBES, FACTS, type FactName, type FieldKind, type Named, type OpenProjectSettings } from '../settings';
import type { Installation } from './installation';
import type { Required } from './required';

type Option = Choice['options'][number];

const NONE = '';
const YES = 'yes';

const named = (all: Named[]): Option[] => all.map(({ id, name }) => [String(id), name]);
const oneOf = (key: string, label: Label, value: Named | undefined, all: Named[], none: Message): Choice => ({
  key,
  label,
  value: value ? String(value.id) : NONE,
  options: [[NONE, none], ...named(all)],
});
const yesOrNo = (key: string, label: Message, isOn: boolean): Choice => ({
  key,
  label,
  value: isOn ? YES : NONE,
  options: [
    [NONE, ['options_openproject_no']],
    [YES, ['options_openproject_yes']],
  ],
});

const FACT_LABELS: Record<FactName, Message> = {
  cleanUrl: ['options_openproject_cleanUrl'],
  sourceUrl: ['options_openproject_sourceUrl'],
  medigyTopics: ['options_openproject_topics'],
};

const FIELD_KINDS: Record<FieldKind, Message> = {
  string: ['options_openproject_kind_text'],
  text: ['options_openproject_kind_longText'],
  link: ['options_openproject_kind_link'],
  list: ['options_openproject_kind_list'],
  'multi-list': ['options_openproject_kind_multiList'],
};

const fieldChoices = ({ fields }: Installation, settings: OpenProjectSettings): Choice[] =>
  FACTS.map((fact) => ({
    key: `field ${fact}`,
    label: FACT_LABELS[fact],
    value: settings.fields[fact]?.key ?? NONE,
    options: [
      [NONE, ['options_openproject_noField']],
      ...fields.map(({ key, name, kind }): Option => [key, ['options_openproject_field', name, FIELD_KINDS[kind]]]),
    ],
  }));

/** Those that no article tells. */
const untold = ({ required = [] }: Installation, { fields }: OpenProjectSettings): Required[] =>
  required.filter(({ key }) => !FACTS.some((fact) => fields[fact]?.key === key));

const YES_OR_NO: Option[] = [
  ['true', ['options_openproject_yes']],
  ['false', ['options_openproject_no']],
];

function requiredGroup(found: Installation, settings: OpenProjectSettings): ChoiceGroup[] {
  const choices = untold(found, settings).map(({ key, name, type, options }): Choice => {
    const all: Option[] = type === 'Boolean' ? YES_OR_NO : options.map((each) => [each.value, each.name]);
    const offered: Option[] = all.length > 0 ? [[NONE, ['options_openproject_unmatched']], ...all] : [];
    return { key: `given ${key}`, label: name, value: settings.given?.[key]?.value ?? NONE, options: offered };
  });
  return choices.length > 0 ? [{ name: ['options_openproject_given'], how: ['options_openproject_givenHow'], choices }] : [];
}

export function groupsOf(found: Installation, settings: OpenProjectSettings, site: Site): ChoiceGroup[] {
  const unmatched: Message = ['options_openproject_unmatched'];
  const asGiven: Message = ['options_openproject_asGiven'];
  return [
    {
      name: ['options_openproject_projects'],
      how: ['options_openproject_projectsHow'],
      choices: site.communities.map(({ slug, name }) => oneOf(`project ${slug}`, name, settings.projects[slug], found.projects, unmatched)),
    },
    {
      name: ['options_openproject_types'],
      how: null,
      choices: site.contentTypes.map(({ slug, name }) => oneOf(`type ${slug}`, name, settings.types[slug], found.types, unmatched)),
    },
    ...requiredGroup(found, settings),
    { name: ['options_openproject_fields'], how: ['options_openproject_fieldsHow'], choices: fieldChoices(found, settings) },
    {
      name: ['options_openproject_new'],
      how: null,
      choices: [
        oneOf('status', ['options_openproject_status'], settings.status, found.statuses, asGiven),
        oneOf('assignee', ['options_openproject_assignee'], settings.assignee, found.assignees, ['options_openproject_nobody']),
        oneOf('priority', ['options_openproject_priority'], settings.priority, found.priorities, asGiven),
        yesOrNo('notify', ['options_openproject_notify'], settings.notify),
        yesOrNo('describes commentary', ['options_openproject_describesCommentary'], settings.describes.includes('commentary')),
        yesOrNo('describes excerpt', ['options_openproject_describesExcerpt'], settings.describes.includes('excerpt')),
        yesOrNo('describes link', ['options_openproject_describesLink'], settings.describes.includes('link')),
        yesOrNo('attaches facts', ['options_openproject_attachesFacts'], settings.attaches.includes('facts')),
        yesOrNo('attaches body', ['options_openproject_attachesBody'], settings.attaches.includes('body')),
      ],
    },
  ];
}

const toggled = <T extends string>(all: readonly T[], order: readonly T[], one: T, isOn: boolean): T[] =>
  order.filter((each) => (each === one ? isOn : all.includes(each)));

export function choose(found: Installation, settings: OpenProjectSettings, key: string, value: string): OpenProjectSettings {
  const [part = '', name = ''] = key.split(' ');
  const byId = (all: Named[]): Named | undefined => all.find(({ id }) => String(id) === value);
  const isOn = value === YES;
  switch (part) {
    case 'project':
      return { ...settings, projects: withValue(settings.projects, name, byId(found.projects)) };
    case 'type':
      return { ...settings, types: withValue(settings.types, name, byId(found.types)) };
    case 'field':
      return {
        ...settings,
        fields: withValue(settings.fields as Record<string, never>, name, found.fields.find((each) => each.key === value) as never),
      };
    case 'given': {
      const field = untold(found, settings).find((each) => each.key === name);
      const given = field && value !== NONE ? { name: field.name, type: field.type, value } : undefined;
      return { ...settings, given: withValue(settings.given ?? {}, name, given) };
    }
    case 'status':
      return { ...settings, status: byId(found.statuses) };
    case 'assignee':
      return { ...settings, assignee: byId(found.assignees) };
    case 'priority':
      return { ...settings, priority: byId(found.priorities) };
    case 'notify':
      return { ...settings, notify: isOn };
    case 'describes':
      return { ...settings, describes: toggled(settings.describes, DESCRIBES, name as 'link', isOn) };
    case 'attaches':
      return { ...settings, attaches: toggled(settings.attaches, ['facts', 'body'], name as 'facts', isOn) };
    default:
      return settings;
  }
}
