// Tells the story of another event without leaving the page: the server writes it, this puts it in its place.

/** Chooses events; told(event) is called when the story of another one stands on the page. */
export function stories(root, told) {
  let current = root.querySelector('[data-told]')?.dataset.told ?? '';
  let asked = 0;

  async function tell(event, { focus = false } = {}) {
    if (!event || event === current) return;
    asked += 1;
    const mine = asked;
    const address = new URL(location.href);
    address.searchParams.set('event', event);
    const response = await fetch(address, { headers: { Accept: 'text/html' } });
    if (!response.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const why = page.getElementById('why');
    if (!why) return;
    root.getElementById('why').replaceWith(why);
    current = event;
    mark(root, event);
    history.replaceState(history.state, '', address);
    told(event);
    if (!focus) return;
    const title = why.querySelector('[data-title]');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }

  return { tell, get current() { return current; } };
}

function mark(root, event) {
  for (const link of root.querySelectorAll('.event[data-story]')) {
    if (link.dataset.story === event) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const chosen = root.querySelector('[data-chosen]');
  if (chosen) chosen.value = event;
}
