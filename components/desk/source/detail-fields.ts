// The fields under “Details”.
import type { ClipField } from '@/utils/core/clip';

/** In their order. */
export const DETAIL_FIELDS = ['byline', 'publishedTime', 'modifiedTime', 'siteName', 'lang', 'description'] as const satisfies ClipField[];
