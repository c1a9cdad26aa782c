// Every repository that can be delivered to keeps one promise.
import { PLACES } from '../worlds/places';
import { repositoryContract } from './contract';
import { reviewContract } from './contract-review';
import { takingBackContract } from './contract-taking-back';

const NAMES = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea' };

for (const kind of Object.keys(PLACES) as (keyof typeof PLACES)[]) {
  repositoryContract({ name: NAMES[kind], ...PLACES[kind] });
  reviewContract({ name: NAMES[kind], ...PLACES[kind] });
  takingBackContract({ name: NAMES[kind], ...PLACES[kind] });
}
