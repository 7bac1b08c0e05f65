// Single keys of a page (data-key on what they press), and the clock that tells how long an answer took. Everything works
// without this script.
const FIELDS = 'input:not([type="radio"], [type="checkbox"]), select, textarea';

export function keys(root) {
  const page = root.querySelector('[data-keys]');
  if (!page) return;
  measureTime(page);
  page.querySelector('[data-focus]')?.focus({ preventScroll: true });
  if (document.documentElement.dataset.shortcuts === 'true') {
    root.addEventListener('keydown', (event) => press(page, event));
  }
}

function measureTime(page) {
  const field = page.querySelector('input[name="elapsed"]');
  if (!field) return;
  const start = performance.now();
  field.form.addEventListener('submit', () => { field.value = String(Math.round(performance.now() - start)); });
}

function press(page, event) {
  if (event.metaKey || event.ctrlKey || event.altKey || event.target.matches(FIELDS)) return;
  const target = page.querySelector(`[data-key~="${CSS.escape(nameOf(event.key))}"]`);
  if (!target || (event.key === ' ' && event.target.matches('button, a'))) return;
  event.preventDefault();
  if (target.matches('input[type="radio"]')) {
    target.checked = true;
    target.focus();
  } else if (target.matches('input[type="checkbox"]')) {
    target.checked = !target.checked;
    target.focus();
  } else {
    target.click();
  }
}

function nameOf(key) {
  return key === ' ' ? 'space' : key.toLowerCase();
}
