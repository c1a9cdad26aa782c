// What the desk is to know of a format: what it asks for, which parts of an article it can take, and what each field is by default.
import type { Article } from '@/utils/core/article';
import type { Asked, AskedValue, AskField } from '@/utils/core/asks/asked';
import type { FormatShape } from '@/utils/core/asks/format-shape';
import type { Format } from './language/compile';

export function shapeOf({ asks, hasImage, uses }: Format): FormatShape {
  return {
    asks: asks.map(plain),
    image: hasImage || [...uses].some((name) => name.startsWith('image.')),
    topics: uses.has('topics'),
  };
}

/** What can be kept of it. */
const plain = ({ name, label, kind, optional, hasDefault, options, from, to, vocabulary, fields }: AskField): AskField => ({
  name,
  label,
  kind,
  optional,
  hasDefault,
  options,
  from,
  to,
  vocabulary,
  fields: fields.map(plain),
});

/** Of each field that has a default, what it is for that article where nothing is typed in it; those above it are as they were typed. */
export function defaultsOf(format: Format, article: Article): Asked {
  if (!('fill' in format)) return {};
  const { asked = {} } = article;
  const filled = format.asks.filter(({ hasDefault }) => hasDefault);
  const untouched = format.askedOf({ ...article, asked });
  return Object.fromEntries(
    filled.flatMap(({ name }): [string, AskedValue][] => {
      const { [name]: typed, ...others } = asked;
      const { [name]: value } = typed === undefined ? untouched : format.askedOf({ ...article, asked: others });
      return value === null || value === undefined ? [] : [[name, value as AskedValue]];
    }),
  );
}
