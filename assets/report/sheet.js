// Ticks and notes of the fact sheets: kept in this browser, by the checksum of the text and the place of the sentence.
function prepare(story) {
  const sheet = story.querySelector('.sheet');
  if (sheet) attend(sheet, `onrecord:${story.dataset.key}`);
}

// Articles of several come later.
for (const story of document.querySelectorAll('.story')) prepare(story);
document.addEventListener('story', ({ target }) => prepare(target));

function attend(sheet, key) {
  const facts = [...sheet.querySelectorAll('.fact')];
  const state = read(key, sheet);
  for (const fact of facts) {
    const { done = false, note = '' } = state[fact.dataset.fact] ?? {};
    fact.querySelector('.tick input').checked = done;
    fact.querySelector('textarea').value = note;
  }
  const progress = () => {
    sheet.querySelector('.done').textContent = String(sheet.querySelectorAll('.tick :checked').length);
  };
  sheet.addEventListener('input', () => {
    progress();
    const written = facts.map((fact) => [
      fact.dataset.fact,
      { done: fact.querySelector('.tick input').checked, note: fact.querySelector('textarea').value },
    ]);
    keep(key, Object.fromEntries(written.filter(([, { done, note }]) => done || note)), sheet);
  });
  progress();
  const button = sheet.querySelector('.print');
  button.hidden = false;
  button.addEventListener('click', () => {
    document.documentElement.classList.add('sheet-only');
    print();
    document.documentElement.classList.remove('sheet-only');
  });
}

function read(key, sheet) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    tell(sheet);
    return {};
  }
}

function keep(key, state, sheet) {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    tell(sheet);
  }
}

/** A browser may keep nothing for a page (private windows, site settings): who ticks should know. */
function tell(sheet) {
  if (sheet.querySelector('.unkept')) return;
  const note = document.createElement('p');
  note.className = 'none unkept';
  note.textContent = 'This browser keeps no ticks or notes for this page: print it before you close it.';
  sheet.querySelector('.tools').append(note);
}
