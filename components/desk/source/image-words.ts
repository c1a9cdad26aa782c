// What is said of the image.
import { number, say } from '../../shared/words/say';

export const imageWords = {
  image: (what: string) => say('image', what),
  imageSize: (width: number, height: number, format: string) => say('imageSize', width, height, format),
  imageDetails: (kilobytes: number, converted: string | null) =>
    converted ? say('imageConverted', number(kilobytes), converted) : say('imageKilobytes', number(kilobytes)),
  imageLoading: say('imageLoading'),
  imageNone: say('imageNone'),
  imageProblem: say('imageProblem'),
  imageDrop: say('imageDrop'),
  ownImage: say('ownImage'),
  imageChoose: say('imageChoose'),
  imageWithout: say('imageWithout'),
  imageHow: say('imageHow'),
  allow: say('allow'),
  allowAll: say('allowAll'),
} as const;
