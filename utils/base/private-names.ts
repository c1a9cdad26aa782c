// Names of hosts that lead into the curator's own network, each with those below it, and where each comes from. Data.

/** `names`: a whole name or its end, without a dot before it. */
const TABLE: { from: string; names: string }[] = [
  {
    from: 'special-use names of the IANA (RFC 2606, 6761, 6762, 7686, 8375, 9476) and ICANN’s .internal',
    names: 'alt arpa internal invalid local localhost onion test',
  },
  {
    from: 'private top-level names by habit (RFC 6762, appendix G; ICANN’s name-collision list)',
    names:
      'corp home homelab intranet intra intern loc lokal lan wlan wifi dmz nas firma private priv mail localdomain localdomain4 localdomain6 localnet workgroup domain dhcp router gateway',
  },
  { from: 'networks with names of their own', names: 'i2p dn42 loki snode ygg meshname meship fips gnu zkey exit' },
  { from: 'cloud metadata (Google; EC2 and Azure lie below .internal)', names: 'metadata.goog' },
  {
    from: 'virtual machines and clouds of one’s own: OpenStack, MAAS, Incus, LXD, Multipass, libvirt, Hyper-V',
    names:
      'openstacklocal novalocal oraclevcn.com internal.cloudapp.net bosh vagrant lxc dns.podman maas incus lxd multipass libvirt vm mshome.net',
  },
  {
    from: 'Kubernetes, Consul, Nomad, Mesos, Docker, OpenShift Local',
    names: 'svc pod k3s kubernetes.default consul nomad mesos docker kube apps-crc.testing crc.testing',
  },
  {
    from: 'overlays: Tailscale, ZeroTier, NetBird, Nebula, Hamachi and meshes',
    names: 'ts.net tailnet beta.tailscale.net zt mesh netbird.cloud netbird.selfhosted nebula vpn wg headscale',
  },
  { from: 'AVM', names: 'fritz.box fritz.fonwlan.box myfritz.box fritz.nas fritz.repeater fritz.powerline fritz.wlan fritz.hub' },
  {
    from: 'routers of providers in Germany: Telekom, Vodafone, O2, 1&1, Unitymedia',
    names:
      'speedport.ip ip easy.box arcor.easybox kabel.box alice.box congstar.box pyur.box vodafone.connect vodafone.broadband vodafone.box vodafone.station giga.cube o2.box o2box',
  },
  {
    from: 'routers of other providers: Swisscom, Orange, Free, Bouygues, KPN, Telstra, AT&T, Verizon, Sky, Proximus',
    names:
      'broadband.hub jiofi.local.html mobile.hotspot m.hotspot webui.hotspot my.jetpack internetbox.swisscom.ch livebox mafreebox.freebox.fr mabbox.bytel.fr mijnmodem.kpn mymodem telstra.gateway attlocal.net mynetworksettings.com myrouter.io gateway.2wire.net',
  },
  {
    from: 'TP-Link',
    names:
      'tplinkwifi.net tplinklogin.net tplinkrepeater.net tplinkmodem.net tplinkap.net tplinkeap.net tplinkextender.net tplinkdeco.net tplinkplclogin.net tplinkmifi.net mywifi.net tplogin.cn falogin.cn tplinkcloud.lan',
  },
  {
    from: 'Netgear',
    names: 'routerlogin.net routerlogin.com orbilogin.net orbilogin.com netgear.aircard mywifiext.net mywifiext.com readyshare',
  },
  { from: 'Asus', names: 'router.asus.com repeater.asus.com asusrouter.com www.asusnetwork.net ap.asus.com' },
  {
    from: 'other makers: Tenda, Mercusys, Xiaomi, Huawei, Linksys, D-Link, Keenetic, Ubiquiti, Cudy, Zyxel, Google, Synology, Meraki, GL.iNet, Edimax, Amped, Aruba',
    names:
      'router.synology.com my.meraki.com my.meraki.net wired.meraki.com switch.meraki.com ap.meraki.com setup.meraki.com console.gl-inet.com edimax.setup edimaxext.setup amped.setup securelogin.arubanetworks.com instant.arubanetworks.com tendawifi.com tendawifi.net re.tenda.cn mwlogin.net melogin.cn mercusyswifi.net miwifi.com hi.link homerouter.cpe cpe linksyssmartwifi.com extender.linksys.com dlinkrouter my.keenetic.net setup.ubnt.com setup.ui.com cudy.net zyxelwifi.com onhub.here testwifi.here',
  },
  { from: 'firmware: OpenWrt, pfSense, MikroTik, Pi-hole', names: 'openwrt pfsense opnsense mikrotik pi.hole' },
  {
    from: 'public names that hold the address they lead to',
    names:
      'nip.io sslip.io xip.io xip.name nip.direct traefik.me backname.io local-ip.co local-ip.sh local-ip.medicmobile.org ip.addr.tools plex.direct direct.quickconnect.to myunraid.net ui.direct lan.cat ip6.name local-ip.dev',
  },
  {
    from: 'public names that lead to this computer',
    names:
      'localtest.me lvh.me vcap.me lacolhost.com fuf.me ulh.us localho.st local.gd localhost.tv localhst.co.uk localmachine.info localmachine.name 127-0-0-1.org.uk 42foo.com yoogle.com localdev.me localhost.direct lcl lcl.host ddev.site lndo.site docksal.site wip.camp smackaho.st localfabriek.nl 127.ca',
  },
  { from: 'public names made for turning an address over while it is used', names: 'rbndr.us 1u.ms' },
];

export const PRIVATE_NAMES: ReadonlySet<string> = new Set(TABLE.flatMap(({ names }) => names.split(' ')));
