// The page of a lab: fetches the run from the page, and lets everything that moves move together.
import { charts } from './charts.js';
import { drawing } from './draw.js';
import { at } from './fold.js';
import { keys } from './keys.js';
import { knobs } from './knobs.js';
import { player } from './player.js';
import { after, before, happenedAt, nextOf, readRun } from './run.js';
import { stories } from './story.js';
import { announcer } from './announce.js';
import { clock, momentWords, seconds } from './words.js';

const ADDRESS_AFTER_MS = 250;

export function lab(root) {
  knobs(root);
  const run = readRun(root);
  if (!run || run.rows.length === 0) return;
  const page = parts(root);
  const drawings = page.plans.map(drawing);
  const lines = charts(root, run);
  const announce = announcer(page.live);
  const story = stories(root, () => show(now));
  const play = player(run, { show: showMoving, stopped: paused });
  let now = Math.min(run.durationMicros, Math.round(+page.scrubber.value * 1000));
  let state = null;

  // The still that the server drew lies on whole milliseconds; the address knows the moment exactly.
  const asked = new URL(location.href).searchParams.get('t');
  now = asked && /^\d+(\.\d+)?$/.test(asked)
    ? Math.min(run.durationMicros, Math.round(Number(asked) * 1e6))
    : run.durationMicros;

  function show(micros, glow = 0) {
    now = micros;
    state = at(run, micros, state);
    const words = momentWords(state, micros);
    for (const one of drawings) {
      // Only the drawing that is seen costs anything.
      if (one.svg.getClientRects().length === 0) continue;
      one.show(state, micros, story.current, glow);
      one.svg.setAttribute('aria-label', words);
    }
    lines.show(micros);
    page.moment.textContent = words;
    page.time.textContent = clock(micros);
    page.scrubber.value = String(micros / 1000);
    page.scrubber.setAttribute('aria-valuetext', words);
    page.back.disabled = micros <= run.moments[0];
    page.on.disabled = micros >= run.durationMicros;
  }

  function showMoving(micros, glow) {
    show(micros, glow);
    announce.sometimes(() => momentWords(state, micros));
  }

  function settle(micros, how = 'say') {
    play.pause();
    page.stage.classList.toggle('moving', how === 'say');
    show(micros);
    const happened = happenedAt(run, micros);
    page.happened.replaceChildren(...happened.map((text) => item(root, text)));
    if (how === 'say') announce.now([`${clock(micros)}.`, ...happened].join(' '));
    remember(micros);
  }

  function toggle() {
    if (play.playing) {
      play.pause();
      return;
    }
    page.stage.classList.add('moving');
    setPressed(true);
    page.happened.replaceChildren();
    play.play(now);
  }

  function paused() {
    setPressed(false);
    settle(now);
  }

  function setPressed(on) {
    page.play.setAttribute('aria-pressed', String(on));
    page.play.querySelector('[data-word]').textContent = on ? 'Pause' : 'Play';
  }

  const controls = {
    toggle,
    step: (by) => settle(by < 0 ? before(run, now) : after(run, now)),
    next: (kinds) => {
      const t = nextOf(run, kinds, now);
      if (t !== undefined) settle(t);
    },
  };

  page.play.addEventListener('click', toggle);
  page.speed.addEventListener('change', () => { play.speed = Number(page.speed.value); });
  page.transport.addEventListener('click', (event) => {
    const button = event.target.closest('button[name="t"]');
    if (!button) return;
    event.preventDefault();
    if (button.dataset.step) controls.step(Number(button.dataset.step));
    else controls.next(button.dataset.next.split(' '));
  });
  page.scrubber.addEventListener('input', () => settle(snapped(run, +page.scrubber.value * 1000), 'scrub'));
  page.scrubber.addEventListener('keydown', (event) => stepByKey(event, controls));
  lines.onPress((micros) => settle(snapped(run, micros)));
  root.addEventListener('click', (event) => follow(event, { settle, story, run }));
  keys(root, controls, [...page.transport.querySelectorAll('[data-next]')]);
  show(now);
}

let remembered = 0;

// Browsers allow few changes of the address in a short time: it follows when the hand rests.
function remember(micros) {
  clearTimeout(remembered);
  remembered = setTimeout(() => {
    const address = new URL(location.href);
    address.searchParams.set('t', seconds(micros));
    history.replaceState(history.state, '', address);
  }, ADDRESS_AFTER_MS);
}

function parts(root) {
  const one = (selector) => root.querySelector(selector);
  return {
    stage: one('.stage'),
    plans: [...root.querySelectorAll('.plan')],
    transport: one('.transport'),
    play: one('[data-play]'),
    back: one('[data-step="-1"]'),
    on: one('[data-step="1"]'),
    speed: one('[data-speed]'),
    scrubber: one('[data-scrub]'),
    time: one('[data-time]'),
    moment: one('[data-moment]'),
    happened: one('[data-happened]'),
    live: one('[data-live]'),
  };
}

function item(root, text) {
  const li = root.createElement('li');
  li.textContent = text;
  return li;
}

// A hand on the scrubber means the moment it passed last.
function snapped(run, micros) {
  return run.moments.findLast((t) => t <= micros) ?? 0;
}

// The arrow keys of a slider go by moments here: a step of a millisecond would lead nowhere.
function stepByKey(event, controls) {
  const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  event.stopPropagation();
  controls.step(by);
}

// Links into the run move the stage instead of loading the page again; with a modifier key they stay links.
function follow(event, { settle, story, run }) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  const token = event.target.closest('.tok[data-event]');
  if (token && !token.classList.contains('off')) {
    story.tell(token.dataset.event);
    return;
  }
  const link = event.target.closest('a[data-t], a[data-story]');
  if (!link) return;
  event.preventDefault();
  if (link.dataset.story) story.tell(link.dataset.story, { focus: !link.dataset.t });
  if (link.dataset.t) {
    settle(Math.min(run.durationMicros, Math.round(Number(link.dataset.t) * 1e6)));
    document.getElementById('stage').scrollIntoView({ block: 'start' });
  }
}
