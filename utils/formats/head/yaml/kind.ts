// YAML, as a kind of head.
import type { HeadKind } from '../head-kind';
import { differs } from './read-back';
import { yamlValues } from './yaml-values';
import { readTemplate } from './read-template';
import { inQuotes, writeScalar } from './write-scalar';

export const yaml: HeadKind = {
  read: readTemplate,
  write: writeScalar,
  nothing: ({ style }) =>
    style === 'plain' || style === 'folding'
      ? { text: '', isText: false }
      : { text: inQuotes('', style === 'double' ? 'double' : 'single'), isText: true },
  values: yamlValues,
  differs,
};
