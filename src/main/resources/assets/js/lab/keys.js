// Single keys for the stage. They can be switched off in the settings, and never act while something is typed.
const TYPED = 'input:not([type="range"]), select, textarea, [contenteditable]';

export function keys(root, controls, jumps) {
  if (root.documentElement.dataset.shortcuts !== 'true') return;
  root.addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.target.matches(TYPED)) return;
    if (event.key === ' ' && event.target.matches('button, a, summary, input')) return;
    const act = actions(controls, jumps)[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

let jumped = 0;

function actions(controls, jumps) {
  const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    ...(motion ? { ' ': controls.toggle } : {}),
    ArrowLeft: () => controls.step(-1),
    ArrowRight: () => controls.step(1),
    ...(jumps.length ? { n: () => controls.next(kindsOf(jumps)) } : {}),
  };
}

// The kind that was jumped to last, at first the first.
function kindsOf(jumps) {
  const focused = jumps.indexOf(document.activeElement);
  if (focused >= 0) jumped = focused;
  return jumps[jumped].dataset.next.split(' ');
}
