// Which hosts may be asked. An address is looked at after its name was resolved, and that very address is connected to: a
// name that resolves to something else a moment later (DNS rebinding) gains nothing.
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InputError } from './error.ts';

/** Is it an address of the public internet: not of this machine, a home, an office, a cloud’s inside? */
export const isPublic = (address: string): boolean => ipaddr.process(address).range() === 'unicast';

const refused = (host: string): InputError =>
  new InputError(
    'refused',
    `${host} is on this machine or a private network; to read from there, say so with --allow-private-hosts`,
  );

/** @throws InputError `refused` where the host is written as a private address */
export function checkHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublic(host)) throw refused(host);
}

/** Resolves names as `dns.lookup` does, but fails where one of the addresses is private. */
export const publicLookup = ((host: string, options: LookupOptions, settle: Settle): void => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) settle(error ?? refused(host), '');
    else if (!addresses.every(({ address }) => isPublic(address))) settle(refused(host), '');
    else if (options.all) settle(null, addresses);
    else settle(null, first.address, first.family);
  });
}) as LookupFunction;

type Settle = (error: Error | null, address: string | LookupAddress[], family?: number) => void;
