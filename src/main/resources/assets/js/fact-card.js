// Opens the card of a fact below its paragraph. Without this script the mark is a link to the fact's own page.
export function factCards(root) {
  for (const mark of root.querySelectorAll('.prose a.fact')) {
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-expanded', 'false');
    mark.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      toggle(mark);
    });
    mark.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        toggle(mark);
      }
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeOpen(true);
  });
}

let open = null;

async function toggle(mark) {
  const wasOpen = open?.mark === mark;
  closeOpen(false);
  if (wasOpen) return;
  const response = await fetch(`${mark.href}?part=card`, { headers: { Accept: 'text/html' } });
  if (!response.ok) {
    location.href = mark.href;
    return;
  }
  show(mark, await response.text());
}

function show(mark, html) {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const card = holder.querySelector('.card');
  place(card, blockOf(mark));
  mark.setAttribute('aria-expanded', 'true');
  open = { mark, card };
  card.querySelector('[data-close]')?.addEventListener('click', () => closeOpen(true));
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
}

// A card cannot stand inside a paragraph or a table row: it goes after the outermost list or table.
function blockOf(mark) {
  let block = mark;
  while (block.parentElement && !block.parentElement.matches('.prose, aside, details, blockquote, li')) {
    block = block.parentElement;
  }
  return block;
}

// In a list item whose text stands in no paragraph, after the whole text, not in the middle of its sentence.
function place(card, block) {
  const holder = block.parentElement;
  const next = [...holder.children].find((child) => child.matches('ul, ol, p, div, table, blockquote')
    && block.compareDocumentPosition(child) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (holder.matches('li') && block.matches('a, strong, em, mark, code, span')) {
    holder.insertBefore(card, next ?? null);
  } else {
    block.after(card);
  }
}

function closeOpen(returnFocus) {
  if (!open) return;
  open.card.remove();
  open.mark.setAttribute('aria-expanded', 'false');
  if (returnFocus) open.mark.focus();
  open = null;
}
