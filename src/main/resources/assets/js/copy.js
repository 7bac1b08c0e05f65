// A button on every block of code that puts its text on the clipboard.
const SAID_FOR_MS = 2000;

export function copyButtons(root) {
  for (const block of root.querySelectorAll('.code')) {
    block.prepend(copyButton(block));
  }
}

function copyButton(block) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn small';
  button.textContent = 'Copy';
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => copy(block.querySelector('code').textContent, button));
  return button;
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    say(button, 'Copied');
  } catch {
    // Browsers refuse the clipboard on some addresses: select the text, so that the learner's own keys can copy it.
    getSelection().selectAllChildren(button.parentElement.querySelector('pre'));
    say(button, 'Selected');
  }
}

function say(button, word) {
  button.textContent = word;
  setTimeout(() => { button.textContent = 'Copy'; }, SAID_FOR_MS);
}
