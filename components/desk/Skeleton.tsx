// The frame of the desk before anything is known: each bone as large as what will stand in its place.
import { deskWords } from './desk-words';

export interface SkeletonProps {
  /** There are topics that may be suggested. */
  suggests: boolean;
}

export function Skeleton({ suggests }: SkeletonProps) {
  return (
    <div className="desk-form">
      <div className="top">
        <div className="title-grow">
          <Bones count={2} />
        </div>
        <div className="image">
          <span className="image-box bone" />
        </div>
      </div>
      <div className="source">
        <Bones count={1} />
      </div>
      <div className="kinds">
        <FieldBone label={deskWords.contentType} />
        <FieldBone label={deskWords.community} />
      </div>
      <FieldBone label={deskWords.topics} />
      {suggests && <div className="suggestions" />}
      <div className="excerpt">
        <div className="excerpt-kinds">
          <span className="label">{deskWords.excerpt}</span>
        </div>
        <div className="meter" />
        <ParagraphBones />
      </div>
    </div>
  );
}

function FieldBone({ label }: { label: string }) {
  return (
    <div className="field">
      <span className="label">{label}</span>
      <span className="box bone" />
    </div>
  );
}

/** Stands where the paragraphs will. */
export function ParagraphBones() {
  return (
    <div className="paragraph-bones">
      <Bones count={6} />
    </div>
  );
}

function Bones({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => <i key={index} className="bone bone-line" />);
}
