// The proof of what was learnt: each file beside what would be written by what the others tell.
import { useState } from 'react';
import type { Likeness, Proof, ProvenFile } from '@/utils/core/learnt/learnt';
import { Disclosure } from '../../shared/Disclosure';
import { speak } from '../../shared/words/say';
import { learnWords as words } from './learn-words';
import { ProvenText } from './ProvenText';

/** What has to be looked at stands first. */
const ORDER: Likeness[] = ['meaning', 'style', 'same'];

export function ProofPart({ proof }: { proof: Proof | null }) {
  return (
    <section className="learn-part" aria-labelledby="learn-proof" aria-busy={proof === null}>
      <h4 id="learn-proof">{words.proof}</h4>
      <p className="quiet">{words.proofHow}</p>
      {proof ? <Proven proof={proof} /> : <p className="quiet">{words.proving}</p>}
    </section>
  );
}

function Proven({ proof: { files, same, means, of } }: { proof: Proof }) {
  const sorted = files.toSorted((one, other) => ORDER.indexOf(one.is) - ORDER.indexOf(other.is));
  return (
    <>
      <p>
        {words.proofSame(same, of)} {means > same && words.proofMeans(means - same)} {of > means && words.proofDiffers(of - means)}
      </p>
      <ul className="proven-files">
        {sorted.map((file) => (
          <File key={file.path} file={file} />
        ))}
      </ul>
    </>
  );
}

function File({ file }: { file: ProvenFile }) {
  const [open, setOpen] = useState(false);
  const { path, writtenPath, is, spans, problem } = file;
  if (is === 'same' && !problem) {
    return (
      <li className="proven-same">
        <bdi dir="ltr">{path}</bdi> <Mark is={is} />
      </li>
    );
  }
  return (
    <li>
      <Disclosure name={path} open={open} onToggle={setOpen} aside={words.likeness[is]}>
        {problem && <p className="wrong">{speak(problem)}</p>}
        {writtenPath !== '' && writtenPath !== path && <p className="quiet">{words.writtenAt(writtenPath)}</p>}
        {spans.length > 0 && <ProvenText spans={spans} />}
      </Disclosure>
    </li>
  );
}

const Mark = ({ is }: { is: Likeness }) => <small className={`likeness likeness-${is}`}>{words.likeness[is]}</small>;
