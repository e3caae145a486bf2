// Several articles: each waits in a template, unseen by the style sheet, and is set on the page when the address names it.
const contents = document.querySelector('.contents');
const stage = document.querySelector('.stage');
const steps = document.querySelector('.steps');
const waiting = [...document.querySelectorAll('template')];
/** Articles that were set before, with what was opened and ticked in them. */
const set = new Map();

const nameOf = (hash) => /^#(s\d+)(?:-|$)/.exec(hash)?.[1];

function storyOf(template) {
  const story = set.get(template) ?? template.content.firstElementChild.cloneNode(true);
  if (!set.has(template)) {
    set.set(template, story);
    stage.replaceChildren(story);
    story.dispatchEvent(new CustomEvent('story', { bubbles: true }));
  }
  return story;
}

const point = (link, template) => {
  link.hidden = !template;
  if (template) link.setAttribute('href', `#${template.dataset.story}`);
};

function update() {
  const at = waiting.findIndex((template) => template.dataset.story === nameOf(location.hash));
  contents.hidden = at >= 0;
  steps.hidden = at < 0;
  document.querySelector('.layers').hidden = at < 0;
  stage.replaceChildren(...(at < 0 ? [] : [storyOf(waiting[at])]));
  if (at < 0) return;
  point(steps.querySelector('.previous'), waiting[at - 1]);
  point(steps.querySelector('.next'), waiting[at + 1]);
  const place = document.getElementById(location.hash.slice(1));
  if (place?.matches('.story')) scrollTo({ top: 0, behavior: 'instant' });
  else place?.scrollIntoView();
}

if (contents && waiting.length > 0) {
  addEventListener('hashchange', update);
  update();
}

// The address stays as it is, or the article would give way to the index.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  const text = [...document.querySelectorAll('.text, .contents')].find((part) => part.checkVisibility());
  text?.setAttribute('tabindex', '-1');
  text?.focus();
});
