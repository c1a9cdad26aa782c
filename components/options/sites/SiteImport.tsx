// The ways into a site: a file, or what the site has published already.
import type { Site } from '@/utils/core/site';
import { FileButton } from '../shared/FileButton';
import { optionWords } from '../option-words';
import { siteWords } from './site-words';
import type { OptionsActions } from '../options-view';

export interface SiteImportProps {
  site: Site;
  actions: Pick<OptionsActions, 'openFile' | 'openContent'>;
}

export function SiteImport({ site, actions }: SiteImportProps) {
  const content = (files: File[]) => actions.openContent(site.slug, files);
  return (
    <>
      <h4>{optionWords.importHeading}</h4>
      <p className="quiet">{siteWords.importHow}</p>
      <div className="buttons">
        <FileButton
          name={siteWords.importFile}
          accept=".json,.jsonl,.ndjson,.jsonld,.csv,.tsv,.tab,.txt,.md,.html,.yml,.yaml,.toml,.xml,.rdf,.owl,.skos,.ttl,.nt,.n3,.opml"
          choose="file"
          onChoose={([file]) => file && actions.openFile(site.slug, file)}
        />
      </div>
      <h4>{siteWords.contentHeading}</h4>
      <p className="quiet">{siteWords.contentHow}</p>
      <div className="buttons">
        <FileButton name={siteWords.contentFolder} choose="directory" onChoose={content} />
        <FileButton
          name={siteWords.contentFiles}
          accept=".md,.mdx,.markdown,.html,.yml,.yaml,.toml,.json,.rst,.adoc,.org"
          choose="files"
          onChoose={content}
        />
      </div>
    </>
  );
}
