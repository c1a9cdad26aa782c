// A button that lets the curator choose files, or a folder of them.

export interface FileButtonProps {
  name: string;
  /** As the attribute `accept`. */
  accept?: string;
  choose: 'file' | 'files' | 'directory';
  onChoose(files: File[]): void;
}

export function FileButton({ name, accept, choose, onChoose }: FileButtonProps) {
  return (
    <label className="button file-button">
      <input
        ref={(input) => {
          // React does not know the attribute.
          if (input) input.webkitdirectory = choose === 'directory';
        }}
        type="file"
        className="unseen"
        accept={accept}
        multiple={choose !== 'file'}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again once it is mended.
          target.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      {name}
    </label>
  );
}
