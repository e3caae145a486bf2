// Several articles: which one is shown is the address's business (and the style sheet's); steps to its neighbours.
const stories = [...document.querySelectorAll('.story')];
const steps = document.querySelector('.steps');

const shown = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return stories.indexOf(target?.closest('.story'));
};

const point = (link, story) => {
  link.hidden = !story;
  if (story) link.setAttribute('href', `#${story.id}`);
};

const update = () => {
  const at = shown();
  steps.hidden = at < 0;
  point(steps.querySelector('.previous'), at > 0 ? stories[at - 1] : undefined);
  point(steps.querySelector('.next'), at >= 0 ? stories[at + 1] : undefined);
};

if (steps) {
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
