// A source that is opened shows all it said, in its list and in the article, and the others step back.
const voicesOf = (story) => [...story.querySelectorAll('.voice')];

function filter(story) {
  const open = voicesOf(story).find((voice) => voice.open);
  story.classList.toggle('filtered', Boolean(open?.dataset.voice));
  story.querySelector('.clear').hidden = !open;
  for (const mark of story.querySelectorAll('.text mark.on')) mark.classList.remove('on');
  if (!open?.dataset.voice) return;
  for (const mark of story.querySelectorAll(`mark[data-voice="${open.dataset.voice}"]`)) mark.classList.add('on');
}

// A toggle does not rise to its ancestors, so it is caught on the way down.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!target.matches('.voice')) return;
    const story = target.closest('.story');
    if (target.open) for (const other of voicesOf(story)) if (other !== target) other.open = false;
    filter(story);
  },
  true,
);

function open(voice) {
  voice.open = true;
  voice.scrollIntoView({ block: 'nearest' });
  voice.querySelector('summary').focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  const voice = link && document.getElementById(link.getAttribute('href').slice(1));
  if (voice?.matches('.voice')) {
    event.preventDefault();
    open(voice);
  }
  if (event.target.closest('.clear')) for (const one of voicesOf(event.target.closest('.story'))) one.open = false;
});
