// Where a token is made, as the form of a host tells it while its fields are typed.
import { expect, test } from 'vitest';
import { setUp as gitea } from '@/utils/destinations/gitea/set-up';
import { setUp as gitlab } from '@/utils/destinations/gitlab/set-up';

const PERSONAL = '/-/user_settings/personal_access_tokens?name=Gleaner&scopes=api';

test.for([
  ['GitLab, for a repository', gitlab, 'https://gitlab.example.org', 'team/site', '/team/site/-/settings/access_tokens'],
  ['GitLab, before there is one', gitlab, 'https://gitlab.example.org', '', PERSONAL],
  ['GitLab, on a port', gitlab, 'https://gitlab.example.org:8443', '', PERSONAL],
  ['Gitea', gitea, 'https://git.example.org', 'team/site', '/user/settings/applications'],
] as const)('at %s the page of tokens is that of the host', ([, { form }, host, repository, path]) => {
  const text = form!.write(form!.write(form!.start(null, 'content'), 'baseUrl', host), 'project', repository);
  const told = form!.tokenPage({ ...(text as object), host, repository });
  expect([told.page, told.host]).toEqual([`${host}${path}`, new URL(host).host]);
});

test('where no host is written yet there is no page', () => {
  expect(gitlab.form!.tokenPage({ ...(gitlab.form!.start(null, 'content') as object), host: 'not a host', repository: '' })).toMatchObject({
    page: null,
    host: '',
  });
});
