/** A browser in which no host is allowed for images, and none is asked for. */
import type { ImageHostsDoor } from '@/entrypoints/options/image-hosts';

export const NO_IMAGE_HOSTS: ImageHostsDoor = {
  mayReachAll: async () => false,
  requestAll: async () => false,
  withdrawAll: async () => true,
  onPermissionsChanged: () => {},
};
