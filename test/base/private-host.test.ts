import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPrivateHost, mayFetchImage } from '@/utils/base/private-host';

const names = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => `http://${name}`);

describe('isPrivateHost', () => {
  test.for([
    // IPv4, also as browsers normalise it
    'http://127.0.0.1',
    'http://127.1',
    'http://2130706433',
    'http://0x7f000001',
    'http://0177.0.0.1',
    'http://127.0.0.1.',
    'http://0',
    'http://0.0.0.0',
    'http://10.0.0.1',
    'http://10.255.255.255',
    'http://100.64.0.1',
    'http://100.127.255.255',
    'http://100.100.100.200',
    'http://168.63.129.16',
    'http://169.254.169.254',
    'http://172.16.0.1',
    'http://172.31.255.255',
    'http://192.0.0.8',
    'http://192.0.2.1',
    'http://192.88.99.1',
    'http://192.168.0.1',
    'http://198.18.0.1',
    'http://198.19.255.255',
    'http://198.51.100.1',
    'http://203.0.113.1',
    'http://224.0.0.1',
    'http://239.255.255.255',
    'http://240.0.0.1',
    'http://255.255.255.255',
    'http://①⑦②.16.0.1',
    // IPv6
    'http://[::]',
    'http://[::1]',
    'http://[0:0:0:0:0:0:0:1]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:8.8.8.8]',
    'http://[::7f00:1]',
    'http://[64:ff9b::7f00:1]',
    'http://[64:ff9b:1::1]',
    'http://[100::1]',
    'http://[fc00::1]',
    'http://[fdff:1::1]',
    'http://[fe80::1]',
    'http://[fec0::1]',
    'http://[ff02::1]',
    'http://[2001::1]',
    'http://[2001:0:7f00:1::]',
    'http://[2001:20::1]',
    'http://[2001:1ff::1]',
    'http://[2001:db8::1]',
    'http://[2002:7f00:1::]',
    'http://[2002::]',
    'http://[3fff::1]',
    'http://[3fff:fff::1]',
    'http://[5f00::1]',
    // Names
    'http://localhost',
    'http://LOCALHOST',
    'http://localhost.',
    'http://a.localhost',
    'http://intranet',
    'http://intranet.',
    'http://wiki..',
    'http://printer.local',
    'http://metadata.google.internal',
    'http://router.home.arpa',
    'http://nas.lan',
    'http://x.corp',
    'http://x.home',
    ...names(`fritz.box nas.fritz.box fritz.nas speedport.ip tv.speedport.ip easy.box o2.box giga.cube api.default.svc api.default.svc.cluster.local web.ns.pod
      host.ts.net a-b.tail1234.ts.net old.beta.tailscale.net box.zt pi.mesh peer.netbird.cloud node.service.consul redis.docker host.docker.internal host.containers.internal
      metadata.google.internal metadata.goog instance.ec2.internal vm1.openstacklocal pc.mshome.net router.home.arpa openwrt.lan nas.home srv.intranet db.corp pi.hole
      routerlogin.net www.routerlogin.com orbilogin.net mywifiext.net tplinkwifi.net tplinkrepeater.net router.asus.com repeater.asus.com miwifi.com tendawifi.com my.keenetic.net
      myrouter.local livebox.home mafreebox.freebox.fr dsldevice.attlocal.net pc.mynetworksettings.com setup.ui.com homerouter.cpe
      10.0.0.1.nip.io app-192-168-1-5.nip.io 127-0-0-1.sslip.io 10.0.0.1.xip.io traefik.me a.localtest.me lvh.me x.vcap.me lacolhost.com fuf.me shop.ddev.site app.lndo.site
      7f000001.c0a80001.rbndr.us 192-168-1-2.abc.plex.direct 192-168-1-2.x.direct.quickconnect.to apps-crc.testing lb.kube FRITZ.BOX fritz.box.`),
    'http://site.test',
    'http://abc.onion',
    'http://x.invalid',
    'http://box.localdomain',
    'http://1.0.0.127.in-addr.arpa',
  ])('%s is private', (url) => {
    expect(isPrivateHost(new URL(url).hostname)).toBe(true);
  });

  test.for([
    'http://example.org',
    'http://example.org.',
    'http://8.8.8.8',
    'http://1.1.1.1',
    'http://9.255.255.255',
    'http://11.0.0.1',
    'http://100.63.255.255',
    'http://100.128.0.1',
    'http://126.255.255.255',
    'http://128.0.0.1',
    'http://169.253.0.1',
    'http://169.255.0.1',
    'http://172.15.255.255',
    'http://172.32.0.1',
    'http://192.167.0.1',
    'http://192.169.0.1',
    'http://198.17.0.1',
    'http://198.20.0.1',
    'http://223.255.255.255',
    'http://[2606:4700::1111]',
    'http://[2001:4860:4860::8888]',
    'http://[2001:200::1]',
    'http://[2003::1]',
    'http://[3ffe::1]',
    'http://localhost.example.com',
    'http://local.example',
    'http://internal.example.com',
    'http://münchen.de',
    ...names(`myfritz.net fritz.box.example.com notfritz.box box svc.example.org ts.net.example.org tsnet.org consul.io docker.com zt.example.org lan.example.com home.example.net
      nip.io.example.org notnip.io xnip.io localtest.example.me lvh.me.example.org asus.com www.asus.com linksys.com swisscom.ch freebox.fr tailscale.com plex.tv netbird.io
      ui.com ubnt.com google.com metadata.example.goog speedport.example.ip.example vodafone.de 1.example.com v1.example.com`).filter(
      (url) => url !== 'http://box',
    ),
    'http://10.example.com',
    'http://localhost-cdn.net',
    'http://notlocal.dev',
  ])('%s is public', (url) => {
    expect(isPrivateHost(new URL(url).hostname)).toBe(false);
  });
});

// As they may come from elsewhere than an address, which a browser writes anew.
test.for(['10.0.0.1.2', 'a.1', 'a.0x7f', '[fe80::1%eth0]', '[2606:4700::1111%25eth0]', '[::ffff:8.8.8.8]', 'localhost...', '', '.'])(
  '%j is private',
  (host) => {
    expect(isPrivateHost(host)).toBe(true);
  },
);

test('a name of a million labels or dots is answered at once', () => {
  const began = performance.now();
  isPrivateHost(`a${'.'.repeat(1_000_000)}a`.slice(0, 2_048));
  isPrivateHost('.'.repeat(1_000_000) + 'a');
  expect(performance.now() - began).toBeLessThan(500);
});

describe('mayFetchImage', () => {
  test.for([
    ['https://cdn.example.org/a.png', 'https://news.example.org/', true],
    ['http://cdn.example.org/a.png', 'https://news.example.org/', true],
    ['https://cdn.example.org:443/a.png', 'https://news.example.org/', true],
    ['http://cdn.example.org:443/a.png', 'https://news.example.org/', true],
    ['https://cdn.example.org:80/a.png', 'https://news.example.org/', true],
    ['https://news.example.org:8443/a.png', 'https://news.example.org:8443/', true],
    ['https://news.example.org:8443/a.png', 'https://news.example.org/', true],
    ['https://cdn.example.org:8443/a.png', 'https://news.example.org:8443/', false],
    ['https://cdn.example.org:22/a.png', 'https://news.example.org/', false],
    ['https://me@cdn.example.org/a.png', 'https://news.example.org/', false],
    ['https://:secret@news.example.org/a.png', 'https://news.example.org/', false],
    ['http://192.168.0.1/a.png', 'https://news.example.org/', false],
    ['http://3232235521/a.png', 'https://news.example.org/', false],
    ['http://[::1]/a.png', 'https://news.example.org/', false],
    ['http://localhost/a.png', 'https://news.example.org/', false],
    ['http://wiki/a.png', 'http://wiki/', true],
    ['http://files.corp/a.png', 'http://wiki/', true],
    ['http://127.0.0.1:8001/a.png', 'http://127.0.0.1:8000/', true],
    ['http://127.0.0.1:8001/a.png', 'http://localhost:8000/', false],
    ['https://cdn.example.org/a.png', 'http://wiki/', true],
    ['data:image/png;base64,AA==', 'https://news.example.org/', false],
    ['blob:https://news.example.org/1', 'https://news.example.org/', false],
    ['ftp://news.example.org/a.png', 'https://news.example.org/', false],
    ['file:///etc/passwd', 'file:///home/me/page.html', false],
    ['http://localhost/a.png', 'data:text/html,x', false],
    ['http://localhost/a.png', 'about:blank', false],
    ['/a.png', 'https://news.example.org/', false],
    ['', 'https://news.example.org/', false],
    ['https://cdn.example.org/a.png', '', false],
  ] as const)('%j on a page at %j: %j', ([image, page, allowed]) => {
    expect(mayFetchImage(image, page)).toBe(allowed);
  });

  const corpus = new URL('../../../shared/corpora/urltest/urltestdata.json', import.meta.url);
  test.skipIf(!existsSync(corpus))('no address of the URL corpus leads from a public page inside (skipped without ../shared)', () => {
    const cases = JSON.parse(readFileSync(corpus, 'utf8')) as (string | { input: string; base: string | null })[];
    const addresses = cases.filter((it) => typeof it !== 'string').map((it) => URL.parse(it.input, it.base ?? undefined)?.href ?? it.input);
    const allowed = addresses.filter((address) => mayFetchImage(address, 'https://news.example.org/')).map((it) => new URL(it));
    expect(allowed.length).toBeGreaterThan(50);
    const inside = allowed.filter(
      ({ protocol, port, username, password, hostname }) =>
        !/^https?:$/.test(protocol) ||
        !['', '80', '443'].includes(port) ||
        username ||
        password ||
        !hostname.includes('.', 1) ||
        /^(\[.*|(0|10|127|169\.254|192\.168)(\.\d+)+|localhost)$/.test(hostname),
    );
    expect(inside.map(String)).toEqual([]);
  });
});
