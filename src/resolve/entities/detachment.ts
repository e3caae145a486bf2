// “Burnaby RCMP”: a detachment, named for where it is; the tagger sees a place and a body.
import type { Name } from '../../extract/findings.ts';
import { span } from '../../text/span.ts';

/** Police forces that are named so. */
const FORCES: ReadonlySet<string> = new Set(['OPP', 'RCMP']);

/** The names in order, a force and the place or body right before it as one body: “[Surrey RCMP] Sgt. Ana Ruiz”; not “in Surrey, RCMP …”. */
export function withDetachments(text: string, names: readonly Name[]): Name[] {
  const out: Name[] = [];
  for (const name of names) {
    const place = out.at(-1);
    const behind = place && /^(?:place|organization)$/.test(place.type) && name.start === place.end + 1;
    if (behind && FORCES.has(name.text) && text[place.end] === ' ')
      out[out.length - 1] = { ...name, ...span(text, place.start, name.end), type: 'organization' };
    else out.push(name);
  }
  return out;
}
