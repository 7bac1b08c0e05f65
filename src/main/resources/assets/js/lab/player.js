// Plays a run. Virtual time runs faster than the wall's, and a long wait in which nothing happens is shortened to about
// a second, so that a retry after two minutes is seen and not waited for.
import { after } from './run.js';

const WAIT_MS = 900;
const GLOW_MS = 220;
const MICROS_PER_MS = 1000;

/** A player that calls show(micros, glow) for each frame and stopped() when it ends or is paused. */
export function player(run, { show, stopped }) {
  let micros = 0;
  let speed = 1;
  let frame = 0;
  let last = 0;

  const tick = (now) => {
    const elapsed = Math.min(now - last, 100) * speed;
    last = now;
    const next = after(run, micros);
    const gap = next - micros;
    // The stretch up to the next moment takes at most WAIT_MS, however long it is.
    const rate = Math.max(MICROS_PER_MS, gapAt(run, micros) / WAIT_MS);
    micros = Math.min(next, micros + Math.max(1, Math.min(gap, elapsed * rate)));
    show(Math.round(micros), GLOW_MS * rate * speed);
    if (micros >= run.durationMicros) pause();
    else frame = requestAnimationFrame(tick);
  };

  function play(from) {
    micros = from >= run.durationMicros ? 0 : from;
    last = performance.now();
    frame = requestAnimationFrame(tick);
  }

  function pause() {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    stopped();
  }

  return {
    play,
    pause,
    get playing() { return frame !== 0; },
    set speed(value) { speed = value; },
  };
}

// The whole gap between the moments around a time.
function gapAt(run, micros) {
  const from = run.moments.findLast((t) => t <= micros) ?? 0;
  return after(run, micros) - from;
}
