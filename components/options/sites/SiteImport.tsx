// The ways into a site: a file, or what the site has published already.
import type { Site } from '@/utils/core/site';
import { FileButton } from '../shared/FileButton';
import { optionWords } from '../option-words';
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
      <p className="quiet">{optionWords.importHow}</p>
      <div className="buttons">
        <FileButton
          name={optionWords.importFile}
          accept=".json,.jsonl,.csv,.tsv,.tab,.txt,.md"
          choose="file"
          onChoose={([file]) => file && actions.openFile(site.slug, file)}
        />
      </div>
      <h4>{optionWords.contentHeading}</h4>
      <p className="quiet">{optionWords.contentHow}</p>
      <div className="buttons">
        <FileButton name={optionWords.contentFolder} choose="directory" onChoose={content} />
        <FileButton
          name={optionWords.contentFiles}
          accept=".md,.mdx,.markdown,.html,.yml,.yaml,.toml,.json"
          choose="files"
          onChoose={content}
        />
      </div>
    </>
  );
}
