/** What the built extension asks for, and that it does nothing before a click. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

test.for(['chrome-mv3', 'firefox-mv3'])('%s asks for no host, declares no content script, opens nothing to pages', (build) => {
  const dir = new URL(`../../.output/${build}/`, import.meta.url);
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', dir), 'utf8')) as Record<string, unknown>;
  const { gecko } = (manifest['browser_specific_settings'] ?? {}) as { gecko?: { data_collection_permissions: unknown } };
  expect(manifest['manifest_version']).toBe(3);
  expect(manifest['host_permissions'] ?? []).toEqual([]);
  expect(manifest['content_scripts'] ?? []).toEqual([]);
  expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
  expect(manifest['externally_connectable']).toBeUndefined();
  expect(manifest['permissions']).toEqual([
    'activeTab',
    'scripting',
    'downloads',
    'unlimitedStorage',
    'contextMenus',
    'alarms',
    ...(build.startsWith('chrome') ? ['sidePanel', 'offscreen'] : []),
  ]);
  expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
  expect(manifest['action']).toMatchObject({ default_title: 'Clip this article' });
  expect(JSON.stringify(manifest['content_security_policy'])).toContain("default-src 'none'");
  expect(gecko?.data_collection_permissions).toEqual(
    build.startsWith('chrome') ? undefined : { required: ['none'], optional: ['websiteContent', 'browsingActivity', 'authenticationInfo'] },
  );
  expect(readdirSync(new URL('content-scripts/', dir)).toSorted()).toEqual(['page.js', 'second.js']);
});

/** How the licences begin that a package in a bundle may have, whoever holds the copyright. */
const LICENCE_TEXT =
  /Permission is hereby granted, free of charge|Permission to use, copy, modify|Licensed under the Apache License|Apache License\s+Version 2\.0|Mozilla Public License|Redistribution and use in source and binary forms/i;

test.for(['chrome-mv3', 'firefox-mv3'])('%s holds the licence of every package that is bundled in it', (build) => {
  const text = readFileSync(new URL(`../../.output/${build}/licences.txt`, import.meta.url), 'utf8');
  const entries = [...text.matchAll(/^=+\n(\S+) (\S+) \((.+)\)\n=+\n\n([^]*?)(?=^={80}$|$(?![^]))/gm)].map(
    ([, name = '', version, , licence = '']) => ({ name, version, licence }),
  );
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(entries.map(({ name, version }) => [name, version])).toEqual(expect.arrayContaining(Object.entries(dependencies)));
  // Those that these are made of, and what the builder adds.
  expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(['scheduler', 'compute-scroll-into-view', 'rolldown', 'wxt']));
  expect(entries.filter(({ licence }) => !LICENCE_TEXT.test(licence)).map(({ name }) => name)).toEqual([]);
});
