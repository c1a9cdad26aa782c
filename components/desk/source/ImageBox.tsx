// The lead image: what it is, how large, and every way to get another.
import { useState } from 'react';
import type { ImageCandidate } from '@/utils/core/clip';
import type { Draft } from '@/utils/core/draft';
import type { DeskActions } from '../desk-actions';
import { FIELD_IDS } from '../../shared/field-ids';
import type { ImageLook, ImageView } from './image-view';
import { Icon } from '../../shared/Icon';
import { loadedLater, useLater } from '../../shared/later/loaded-later';
import { Menu } from '../../shared/menu/Menu';
import { useImageDrop } from './use-image-drop';
import { imageWords } from './image-words';

export interface ImageBoxProps {
  image: ImageView;
  choice: Draft['image'];
  /** Images of the page. */
  candidates: readonly ImageCandidate[];
  looks: readonly ImageLook[];
  /** A file dialog may be opened. */
  choosesFiles: boolean;
  actions: Pick<DeskActions, 'change' | 'takeImageFile' | 'lookAtImages' | 'chooseImageFile' | 'allowImages'>;
}

/** What it lists is needed when it opens. */
const menuItems = loadedLater(() => import('./image-menu'));

export function ImageBox({ image, choice, candidates, looks, choosesFiles, actions }: ImageBoxProps) {
  const list = useLater(menuItems);
  const [file, setFile] = useState<HTMLInputElement | null>(null);
  const { over, target } = useImageDrop(actions.takeImageFile);
  const host = image.state === 'problem' ? image.host : null;
  const caption = captionOf(image);
  const several = candidates.length > 1;
  const chooseFile = choosesFiles ? () => file?.click() : actions.chooseImageFile;
  const menu = {
    items: list?.imageMenu({ image, choice, candidates, looks, onChange: actions.change, chooseFile }) ?? [],
    ...(several && { onOpen: actions.lookAtImages }),
    name: imageWords.image(over ? `${imageWords.imageDrop} ${caption}` : caption),
    hint: image.state === 'ready' ? imageWords.imageDetails(Math.ceil(image.bytes / 1000), image.converted) : imageWords.imageHow,
  };
  /** There is one thing to do. */
  const isEmpty = image.state === 'none' && candidates.length === 0;
  const shown = (
    <>
      {!host && <Picture image={image} over={over} />}
      <span className={isEmpty ? 'image-caption' : 'image-caption image-listed'}>
        <bdi className={several ? 'dotted' : undefined} dir={image.state === 'ready' ? 'ltr' : undefined}>
          {caption}
        </bdi>
        {!isEmpty && <Icon name="down" />}
      </span>
    </>
  );
  return (
    <div className={over ? 'image image-over' : 'image'} {...target}>
      {host && (
        <button type="button" className="image-box image-allow" onClick={() => actions.allowImages('host')}>
          {imageWords.allow} <span>{host}</span>
        </button>
      )}
      {isEmpty ? (
        <button
          type="button"
          id={FIELD_IDS.image}
          className="image-button"
          aria-label={menu.name}
          title={imageWords.imageHow}
          onClick={chooseFile}
        >
          {shown}
        </button>
      ) : (
        <>
          <Menu id={FIELD_IDS.image} className="image-button" {...menu}>
            {shown}
          </Menu>
          <button
            type="button"
            className="icon-button image-file"
            aria-label={imageWords.imageChoose}
            title={imageWords.imageChoose}
            onClick={chooseFile}
          >
            <Icon name="upload" />
          </button>
        </>
      )}
      <input
        ref={setFile}
        type="file"
        accept="image/*"
        hidden
        onChange={({ target: input }) => {
          const chosen = input.files?.[0];
          if (chosen) actions.takeImageFile(chosen);
          // The same file can be chosen again.
          input.value = '';
        }}
      />
    </div>
  );
}

function Picture({ image, over }: { image: ImageView; over: boolean }) {
  return <span className={`image-box image-${image.state}`}>{over ? imageWords.imageDrop : <PictureItself image={image} />}</span>;
}

function PictureItself({ image }: { image: ImageView }) {
  if (image.state === 'ready') return <img src={image.src} alt="" draggable={false} />;
  if (image.state === 'loading') return <span className="bone" />;
  return <Icon name={image.state === 'none' ? 'image' : 'warning'} />;
}

function captionOf(image: ImageView): string {
  if (image.state === 'ready') return imageWords.imageSize(image.width, image.height, image.format);
  return { none: imageWords.imageNone, loading: imageWords.imageLoading, problem: imageWords.imageProblem }[image.state];
}
