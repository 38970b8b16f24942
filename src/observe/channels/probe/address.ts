import { BlockList, isIP } from "node:net";

/**
 * Ranges that no host of a manifest may lead to. Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries; Azure's wire server
 * 168.63.129.16 ("What is IP address 168.63.129.16?"). 6to4 and Teredo (2001::/32), which embed an IPv4 address, are refused whole.
 */
const REFUSED: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

/**
 * The only IPv6 space of the public network; what lies outside is local, multicast, embeds an IPv4 address or belongs to nobody.
 * Source: IANA Internet Protocol Version 6 Address Space, "2000::/3 Global Unicast".
 */
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

const refused = { 4: new BlockList(), 6: new BlockList() };
for (const [address, prefix] of REFUSED) {
  if (isIP(address) === 4) refused[4].addSubnet(address, prefix, "ipv4");
  else refused[6].addSubnet(address, prefix, "ipv6");
}

/** Whether an address, as a resolver gives it, is one of the public network. Text that is no address is not. */
export function isPublicAddress(address: string): boolean {
  // A zone (`fe80::1%eth0`) stands at local addresses only.
  if (address.includes("%")) return false;
  switch (isIP(address)) {
    case 4:
      return !refused[4].check(address, "ipv4");
    case 6:
      return globalUnicast.check(address, "ipv6") && !refused[6].check(address, "ipv6");
    default:
      return false;
  }
}
