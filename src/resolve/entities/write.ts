// Figures to entities, with ids by first mention.
import type { Entity, EntityType, Mention } from '../../record.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { bySpan, span } from '../../text/span.ts';
import type { CastList } from '../cast.ts';
import type { Figure } from '../figure.ts';
import { put } from '../lists.ts';

export function writeEntities(
  doc: Doc,
  cast: CastList,
): { entities: Entity[]; idOf: (figure: Figure) => string | undefined } {
  const others = otherMentions(doc, cast);
  const drafts = cast.figures.map((figure) => {
    const names = figure.names.map((m): Mention => ({ start: m.start, end: m.end, text: m.text, kind: 'name' }));
    const mentions = [...names, ...(others.get(figure) ?? [])].sort(bySpan);
    return { figure, mentions };
  });
  drafts.sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start);
  const ids = new Map(drafts.map(({ figure }, i) => [figure, `e${i + 1}`]));
  const entities = drafts.map(
    ({ figure, mentions }): Entity => ({
      id: ids.get(figure) as string,
      type: figure.type as EntityType,
      name: figure.name,
      roles: [...figure.roles].sort(bySpan),
      aliases: [...figure.aliases],
      mentions,
      confidence: Math.round(figure.names.reduce((most, m) => Math.max(most, m.confidence), 0) * 100) / 100,
    }),
  );
  return { entities, idOf: (figure) => ids.get(figure) };
}

function otherMentions(doc: Doc, { references }: CastList): Map<Figure, Mention[]> {
  const others = new Map<Figure, Mention[]>();
  const add = (figure: Figure, first: number, last: number, kind: Mention['kind']) => {
    const [from, to] = [doc.tokens[first] as Token, doc.tokens[last - 1] as Token];
    put(others, figure, { ...span(doc.text, from.start, to.end), kind });
  };
  for (const [token, { figure }] of references.pronouns) add(figure, token, token + 1, 'pronoun');
  for (const { figure, nominal } of references.nominals.values()) add(figure, nominal.first, nominal.last, 'nominal');
  return others;
}
