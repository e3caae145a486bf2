// Feature hashing: a feature is a number, its weights stand in the bucket that the number falls into
// (Weinberger et al., “Feature Hashing for Large Scale Multitask Learning”, ICML 2009).

/** A 32-bit hash of a string (FNV-1a over UTF-16 code units). */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Two numbers mixed into one 32-bit number, in this order (the finalizer of MurmurHash3). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
