// The names by kind, those with most mentions first.
import type { Entity, EntityType, Report } from '../../../record.ts';
import { count } from '../../wording/source.ts';
import { type Html, html } from '../markup.ts';
import { about, toPlace } from './about.ts';

const HEADINGS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  facility: 'Facilities',
  nationality: 'Nationalities',
  event: 'Events',
  work: 'Works',
  product: 'Products',
  law: 'Laws',
  other: 'Others',
};

export function namesOf({ entities }: Report, story: string): Html | undefined {
  if (entities.length === 0) return undefined;
  const groups = Object.entries(HEADINGS).map(([type, heading]) => {
    const rows = entities
      .filter((entity) => entity.type === type)
      .sort((a, b) => b.mentions.length - a.mentions.length);
    return rows.length > 0 && html`<div><h3>${heading}</h3><ol>${rows.map((entity) => row(entity, story))}</ol></div>`;
  });
  return html`<section class="names" aria-labelledby="${story}-names"><h2 id="${story}-names">Names</h2><div class="groups">${groups}</div></section>`;
}

function row(entity: Entity, story: string): Html {
  const { id, type, name, roles, aliases, mentions, confidence, explanation } = entity;
  const card = about({
    heading: name,
    tags: [type, roles[0]?.text, aliases.length > 0 && `also ${aliases.join(', ')}`, count(mentions.length, 'mention')],
    confidence,
    reason: explanation,
  });
  return html`<li class="item" id="${story}-${id}">${toPlace(story, id, name)} <small>${mentions.length}</small>${card}</li>`;
}
