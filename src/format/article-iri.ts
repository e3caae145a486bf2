import type { ArticleInfo } from '../record.ts';

/** The name of an article for linked data: its address, where it has one; else the checksum of what was read. */
export const articleIri = ({ path, sha256 }: ArticleInfo): string =>
  path !== undefined && /^https?:\/\//i.test(path) && URL.canParse(path) ? new URL(path).href : textIri(sha256);

/** The name of the text itself, which positions count in. */
export const textIri = (sha256: string): string => `urn:onrecord:sha256:${sha256}`;
