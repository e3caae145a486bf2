// A browser for the tests: Chromium from the system's packages, driven by playwright-core.
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where it is; undefined on a machine that has none. */
export const CHROMIUM = PLACES.find((path) => existsSync(path));

/** The name of the tests that need it, with the reason where they are skipped. */
export const named = (what: string): string =>
  CHROMIUM ? what : `${what} (skipped: no Chromium at ${PLACES.join(', ')}; apt-get install chromium)`;

/** A fresh profile, and no calls home. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function browser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: CHROMIUM ?? '', headless: true, args: QUIET });
}
