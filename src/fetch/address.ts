// Address: which internet addresses a page may be fetched from. All others — this machine, its networks, special ranges — are refused.
import { BlockList, isIP } from "node:net";

/** IPv4 ranges that are not public (IANA IPv4 Special-Purpose Address Registry, multicast, reserved). */
export const SPECIAL_V4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** Special ranges within 2000::/3, the only part of IPv6 that is public (IANA IPv6 Special-Purpose Address Registry). */
export const SPECIAL_V6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
];

const special = new BlockList();
for (const [net, bits] of SPECIAL_V4) special.addSubnet(net, bits, "ipv4");
for (const [net, bits] of SPECIAL_V6) special.addSubnet(net, bits, "ipv6");
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");

/** True for an address of the public internet. Anything that is no address is not. @example isPublic("93.184.216.34") // true */
export function isPublic(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !special.check(address, "ipv4");
  // Addresses that hold an IPv4 address inside (::ffff:…, 64:ff9b::…) lie outside 2000::/3.
  if (kind === 6)
    return !address.includes("%") && global.check(address, "ipv6") && !special.check(address, "ipv6");
  return false;
}
