// For the pages of which hosts the desk begins with a site.
import { namedHost } from '@/utils/base/host-of';
import type { Site } from '@/utils/core/site';
import { TypedField } from '../shared/TypedField';
import { siteWords } from './site-words';

export interface HostsFieldProps {
  site: Site;
  onChange(hosts: string[]): void;
  tell(text: string): void;
}

const entriesIn = (text: string): string[] => text.split(/[\s,;]+/).filter((entry) => entry !== '');

export function HostsField({ site, onChange, tell }: HostsFieldProps) {
  return (
    <>
      <TypedField
        label={siteWords.hosts}
        kept={(site.hosts ?? []).join(', ')}
        whyNot={(text) => {
          const wrong = entriesIn(text).find((entry) => namedHost(entry) === null);
          return wrong === undefined ? null : siteWords.hostsWrong(wrong);
        }}
        write={(text) => {
          const hosts = new Set(entriesIn(text).flatMap((entry) => namedHost(entry) ?? []));
          onChange([...hosts]);
        }}
        tell={tell}
      />
      <p className="quiet">{siteWords.hostsHow}</p>
    </>
  );
}
