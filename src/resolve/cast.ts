// The cast of an article and its statements: names, roles and pronouns put together with what was said.
import type { AttributionFinding } from '../extract/findings.ts';
import type { Span } from '../record.ts';
import type { Doc } from '../text/doc.ts';
import { figuresOf } from './entities/index.ts';
import { readOffice } from './entities/offices.ts';
import { retag } from './entities/retag.ts';
import { rolesOf } from './entities/roles.ts';
import type { Figure } from './figure.ts';
import type { NameMention } from './mention.ts';
import { type Named, type References, walk } from './reference/walk.ts';
import { attachAnonymity } from './sources/attach.ts';
import { type Known, readPhrase, type Speaker, speakerOf } from './sources/index.ts';
import type { Statement } from './statement.ts';

export interface CastList {
  readonly figures: readonly Figure[];
  readonly references: References;
  /** The name that a token stands in. */
  readonly nameOver: ReadonlyMap<number, Named>;
  /** People's names, in order. */
  readonly people: readonly NameMention[];
}

/** The figures of the article, with every pronoun and description that is clear. */
export function castOf(doc: Doc, found: readonly NameMention[], attributions: readonly AttributionFinding[]): CastList {
  const mentions = retag(doc, found);
  const figures = figuresOf(doc, mentions);
  const nameAt = new Map<number, Named>();
  const nameOver = new Map<number, Named>();
  const nameEnds = new Map<number, Figure>();
  const roleTokens = new Set<number>();
  for (const figure of figures)
    for (const mention of figure.names) {
      let lead = mention.first;
      if (figure.type === 'person')
        for (const role of rolesOf(doc, mention)) {
          for (let i = role.first; i < role.last; i++) roleTokens.add(i);
          lead = Math.min(lead, role.first);
        }
      const named = { mention, figure, lead };
      nameAt.set(mention.first, named);
      nameEnds.set(mention.last, figure);
      for (let i = mention.first; i < mention.last; i++) nameOver.set(i, named);
    }
  const sourceHeads = new Map<number, number>();
  for (const { source, content } of attributions) {
    const phrase = readPhrase(doc, nameOver, source);
    if (phrase) sourceHeads.set((phrase.name ?? phrase.beside)?.first ?? phrase.head, content[0]?.start ?? Infinity);
  }
  const references = walk(doc, { figures, nameAt, nameEnds, roleTokens, sourceHeads });
  for (const { mention, figure } of nameAt.values())
    if (figure.type === 'person') readOffice(doc, figure, mention.last);
  for (const [token, { figure }] of references.pronouns)
    if (figure.type === 'person') readOffice(doc, figure, token + 1);
  return { figures, references, nameOver, people: mentions.filter((m) => m.type === 'person') };
}

/** The statements with their sources, in the order of the findings. */
export function statementsOf(doc: Doc, cast: CastList, attributions: readonly AttributionFinding[]): Statement[] {
  const known: Known = { doc, ...cast };
  const speaker = (spans: readonly Span[]): Speaker | undefined => {
    const phrase = readPhrase(doc, cast.nameOver, spans);
    return phrase && speakerOf(known, spans, phrase);
  };
  const statements = attributions.map((finding): Statement => {
    const source = speaker(finding.source);
    const addressee = finding.addressee && speaker([finding.addressee]);
    return {
      finding,
      ...(source && { speaker: source }),
      via: finding.via.flatMap((relay) => {
        const carrier = speaker(relay.source);
        return carrier ? [{ speaker: carrier, cue: relay.cue }] : [];
      }),
      ...(addressee && { addressee }),
    };
  });
  return attachAnonymity(doc, statements);
}
