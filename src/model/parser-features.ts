// Features as data: a template names the atoms it joins; an atom is a number that describes the sentence or the parse.

/** Templates over a list of atoms, compiled to numbers: `parts[4 * i]` … `parts[4 * i + 3]` are the atoms of the i-th. */
export interface Templates {
  readonly count: number;
  readonly parts: Uint8Array;
  readonly salts: Int32Array;
}

/**
 * Compiles templates. A template is up to four names of atoms with spaces between; the first of the atoms must be
 * `none`, which is always 0 and fills up the short templates.
 *
 * @throws Error when a template names an atom that is not in the list
 */
export function compile(atoms: readonly string[], templates: readonly string[]): Templates {
  const parts = new Uint8Array(templates.length * 4);
  const salts = new Int32Array(templates.length);
  templates.forEach((template, i) => {
    salts[i] = Math.imul(i + 1, 0x9e3779b1);
    template.split(' ').forEach((name, j) => {
      const atom = atoms.indexOf(name);
      if (atom < 0 || j > 3) throw new Error(`no such template: ${template}`);
      parts[4 * i + j] = atom;
    });
  });
  return { count: templates.length, parts, salts };
}

/** The bucket, of 2^bits, that each template's feature falls into: multiplicative hashing of the atoms joined. */
export function hashInto({ count, parts, salts }: Templates, atoms: Int32Array, bits: number, out: Int32Array): void {
  const shift = 32 - bits;
  for (let i = 0; i < count; i++) {
    const k = i << 2;
    let h = salts[i]! + Math.imul(atoms[parts[k]!]!, 0x2c1b3c6d);
    h = Math.imul(h ^ (h >>> 15), 0x297a2d39) + Math.imul(atoms[parts[k + 1]!]!, 0x1b873593);
    h += Math.imul(atoms[parts[k + 2]!]!, 0x5bd1e995) + Math.imul(atoms[parts[k + 3]!]!, 0x3c6ef372 | 1);
    h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
    out[i] = Math.imul(h ^ (h >>> 15), 0x2545f491) >>> shift;
  }
}
