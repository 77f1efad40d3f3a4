/**
 * Keeps calls to addresses that others gave us out of our own network. A name is resolved once, every address that it
 * has must be public, and the connection goes to those very addresses: a second answer of DNS cannot redirect it.
 */
import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { TransportError } from './transport.js';

// IANA's special-purpose registries, multicast, and the IPv6 forms that carry an IPv4 address.
const NOT_PUBLIC = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  NOT_PUBLIC.addSubnet(net, prefix, 'ipv4');
}
/** Of IPv6, global unicast is 2000::/3 and nothing else. */
const GLOBAL_IPV6 = new BlockList();
GLOBAL_IPV6.addSubnet('2000::', 3, 'ipv6');
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  NOT_PUBLIC.addSubnet(net, prefix, 'ipv6');
}

/** Whether an IP address, v4 or v6, is one of the open internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !NOT_PUBLIC.check(address, 'ipv4');
  return version === 6 && GLOBAL_IPV6.check(address, 'ipv6') && !NOT_PUBLIC.check(address, 'ipv6');
}

/** https, and no private address written out; what a name leads to is for `publicLookup`. */
export function isPublicUrl({ protocol, hostname, username, password }: URL): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const named = isIP(host) === 0;
  return protocol === 'https:' && username === '' && password === '' && (named || isPublicAddress(host));
}

/** For node's connections. A name with any address that is not public is refused. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || first === undefined) return callback(error ?? new Error('no address'), '');
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(
        new TransportError('ADDRESS_REFUSED', `${hostname} is not an address of the internet`),
        '',
      );
    }
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
