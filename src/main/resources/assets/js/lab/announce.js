// Says in words what the stage does, for those who do not see it, and not more often than one can listen.
const BETWEEN_MS = 4000;

export function announcer(live) {
  let last = 0;
  return {
    now(words) {
      last = performance.now();
      live.textContent = words;
    },
    sometimes(words) {
      if (performance.now() - last >= BETWEEN_MS) this.now(words());
    },
  };
}
