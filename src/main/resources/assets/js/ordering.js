// Steps to put in order. Without this script each step has a list of places to choose from; with it a step is moved by two
// buttons, by the arrow keys on them, or by dragging, and the lists, now hidden, follow.
export function ordering(root) {
  for (const list of root.querySelectorAll('[data-order]')) {
    arrange(list);
    for (const step of list.children) enhance(list, step);
    list.classList.add('movable');
    follow(list);
  }
}

// What was given before comes back in its order.
function arrange(list) {
  const steps = [...list.children];
  steps.sort((one, other) => place(one) - place(other)).forEach((step) => list.append(step));
}

function place(step) {
  return Number(step.querySelector('select').value);
}

function enhance(list, step) {
  const select = step.querySelector('select');
  const name = step.querySelector('label').textContent;
  const up = button('\u2191', `Move up: ${name}`, () => move(list, step, -1, up));
  const down = button('\u2193', `Move down: ${name}`, () => move(list, step, 1, down));
  if (select.hasAttribute('data-focus')) {
    up.setAttribute('data-focus', 'true');
    select.removeAttribute('data-focus');
  }
  select.hidden = true;
  step.append(up, down);
  step.draggable = true;
  step.addEventListener('dragstart', () => step.classList.add('dragged'));
  step.addEventListener('dragend', () => { step.classList.remove('dragged'); follow(list); });
  list.addEventListener('dragover', (event) => over(list, event));
}

function button(text, label, press) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn small';
  made.textContent = text;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', press);
  made.addEventListener('keydown', (event) => {
    const key = { ArrowUp: '\u2191', ArrowDown: '\u2193' }[event.key];
    if (!key) return;
    event.preventDefault();
    if (key === text) press();
    else made.parentElement.querySelectorAll('button')[key === '\u2191' ? 0 : 1].click();
  });
  return made;
}

function move(list, step, by, pressed) {
  const next = by < 0 ? step.previousElementSibling : step.nextElementSibling;
  if (!next) return;
  if (by < 0) next.before(step);
  else next.after(step);
  follow(list);
  pressed.focus();
}

function over(list, event) {
  const dragged = list.querySelector('.dragged');
  if (!dragged) return;
  event.preventDefault();
  const below = [...list.children].find((step) => step !== dragged && event.clientY < middle(step));
  if (below) below.before(dragged);
  else list.append(dragged);
}

function middle(step) {
  const box = step.getBoundingClientRect();
  return box.top + box.height / 2;
}

function follow(list) {
  [...list.children].forEach((step, at) => { step.querySelector('select').value = String(at + 1); });
}
