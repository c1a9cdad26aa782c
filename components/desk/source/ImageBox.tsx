// The lead image: what it is, how large, and every way to get another.
import { useState } from 'react';
import type { Draft } from '@/utils/core/draft';
import type { DeskActions } from '../desk-actions';
import { FIELD_IDS } from '../../shared/field-ids';
import type { ImageLook, ImageView } from './image-view';
import { Icon } from '../../shared/Icon';
import { imageMenu } from './image-menu';
import { Menu } from '../../shared/menu/Menu';
import { useImageDrop } from './use-image-drop';
import { imageWords } from './image-words';

export interface ImageBoxProps {
  image: ImageView;
  choice: Draft['image'];
  looks: readonly ImageLook[];
  /** A file dialog may be opened. */
  choosesFiles: boolean;
  actions: Pick<DeskActions, 'change' | 'takeImageFile' | 'lookAtImages' | 'chooseImageFile' | 'allowImages'>;
}

export function ImageBox({ image, choice, looks, choosesFiles, actions }: ImageBoxProps) {
  const [file, setFile] = useState<HTMLInputElement | null>(null);
  const { over, target } = useImageDrop(actions.takeImageFile);
  const host = image.state === 'problem' ? image.host : null;
  const caption = captionOf(image);
  const several = 'candidates' in image && image.candidates.length > 1;
  const menu = {
    items: imageMenu({
      image,
      choice,
      looks,
      onChange: actions.change,
      chooseFile: choosesFiles ? () => file?.click() : actions.chooseImageFile,
    }),
    ...(several && { onOpen: actions.lookAtImages }),
    name: imageWords.image(over ? `${imageWords.imageDrop} ${caption}` : caption),
    hint: image.state === 'ready' ? imageWords.imageDetails(Math.ceil(image.bytes / 1000), image.converted) : imageWords.imageHow,
  };
  return (
    <div className={over ? 'image image-over' : 'image'} {...target}>
      {host && (
        <button type="button" className="image-box image-allow" onClick={() => actions.allowImages('host')}>
          {imageWords.allow} <span>{host}</span>
        </button>
      )}
      <Menu id={FIELD_IDS.image} className="image-button" {...menu}>
        {!host && <Picture image={image} over={over} />}
        <span className="image-caption">
          <bdi className={several ? 'dotted' : undefined} dir={image.state === 'ready' ? 'ltr' : undefined}>
            {caption}
          </bdi>{' '}
          <Icon name="down" />
        </span>
      </Menu>
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
