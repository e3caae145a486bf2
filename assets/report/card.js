// What is known of a mark, in a card beside it: on hover, on focus, and to stay on click. Arrow keys go from mark to mark.
const LAYER_OF = {
  quote: 'quotes',
  marks: 'quotes',
  indirect: 'indirect',
  source: 'sources',
  via: 'sources',
  cue: 'sources',
  name: 'names',
  mention: 'names',
  number: 'numbers',
  date: 'dates',
  warning: 'warnings',
};
const card = document.getElementById('card');
let pinned = false;
let shown;

const isOn = (mark) => document.getElementById(`layer-${LAYER_OF[mark.classList[0]]}`).checked;
const storyOf = (mark) => mark.closest('.story').id;

/** The marks that a place stands in, innermost first, of the layers that are on. */
function marksAt(place) {
  const marks = [];
  for (let mark = place.closest?.('.story mark'); mark; mark = mark.parentElement.closest('.story mark'))
    if (isOn(mark)) marks.push(mark);
  return marks;
}

function show(marks) {
  hide();
  shown = marks[0];
  if (!shown) return;
  const items = [...new Set(marks.map((mark) => `${storyOf(mark)}-${mark.dataset.item}`))];
  const known = items.map((id) => document.querySelector(`#${id} .about`)).filter(Boolean);
  card.replaceChildren(...known.map((about) => about.cloneNode(true)), ...allFrom(marks));
  shown.classList.add('shown');
  card.hidden = false;
  place(shown.getClientRects()[0]);
}

/** A way to everything that the source said. */
function allFrom(marks) {
  const mark = marks.find((one) => one.dataset.voice);
  const voice = mark && document.getElementById(`${storyOf(mark)}-v${mark.dataset.voice}`);
  if (!voice) return [];
  const link = document.createElement('a');
  link.className = 'all';
  link.href = `#${voice.id}`;
  link.textContent = `All from ${voice.querySelector('.name').textContent}`;
  return [link];
}

/** Under the mark; on a phone the style sheet puts it at the foot of the screen. */
function place({ left, bottom, top }) {
  if (matchMedia('(max-width: 40rem)').matches) return card.removeAttribute('style');
  const { width, height } = card.getBoundingClientRect();
  const above = bottom + height + 12 > innerHeight && top > height + 12;
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 16)) + scrollX}px`;
  card.style.top = `${(above ? top - height - 8 : bottom + 8) + scrollY}px`;
}

function hide() {
  shown?.classList.remove('shown');
  shown = undefined;
  card.hidden = true;
}

let leaving;
document.addEventListener('pointerover', (event) => {
  if (pinned || event.pointerType === 'touch') return;
  clearTimeout(leaving);
  if (card.contains(event.target)) return;
  const marks = marksAt(event.target);
  if (marks.length === 0) leaving = setTimeout(() => pinned || hide(), 180);
  else if (marks[0] !== shown) show(marks);
});

document.addEventListener('click', (event) => {
  if (card.contains(event.target)) return;
  const marks = marksAt(event.target);
  pinned = marks.length > 0;
  show(marks);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    pinned = false;
    hide();
  }
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const from = document.activeElement;
  if (!step || !from?.matches('.story mark')) return;
  event.preventDefault();
  const marks = [...from.closest('.story').querySelectorAll('mark')].filter(isOn);
  focus(marks[(marks.indexOf(from) + step + marks.length) % marks.length]);
});

/** One mark of an article is in the order of the tabulator at a time. */
function focus(mark) {
  for (const other of mark.closest('.story').querySelectorAll('mark[tabindex]')) other.tabIndex = -1;
  mark.tabIndex = 0;
  mark.focus();
}

document.addEventListener('focusin', (event) => {
  if (!event.target.matches('.story mark')) return;
  pinned = true;
  event.target.scrollIntoView({ block: 'nearest' });
  show(marksAt(event.target));
});

function prepare(story) {
  const first = story.querySelector('.text mark');
  if (!first) return;
  first.tabIndex = 0;
  first.setAttribute('aria-describedby', 'card');
}

// Articles of several come later.
for (const story of document.querySelectorAll('.story')) prepare(story);
document.addEventListener('story', ({ target }) => prepare(target));
addEventListener('hashchange', () => {
  pinned = false;
  hide();
});
