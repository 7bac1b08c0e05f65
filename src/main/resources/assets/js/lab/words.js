// Time and counts in words: the twin of RunClock and MomentWords on the server.
import { eventsIn, slotsIn } from './fold.js';

/** 0:41.2, and from an hour on 1:02:00. Never rounded up. */
export function clock(micros) {
  const seconds = Math.floor(micros / 1e6);
  if (seconds >= 3600) {
    return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  const tenths = Math.floor(micros / 1e5);
  return `${Math.floor(tenths / 600)}:${two(Math.floor((tenths % 600) / 10))}.${tenths % 10}`;
}

/** As an address carries it, in seconds: 60.402. */
export function seconds(micros) {
  return (micros / 1e6).toFixed(6).replace(/\.?0+$/, '');
}

/** How long something has lasted: 1.2 s. */
export function spent(micros) {
  return `${(Math.floor(micros / 1e5) / 10).toFixed(1)} s`;
}

/** What the stage shows, in a sentence. */
export function momentWords(state, micros) {
  const kept = [...state.zones.keys()]
    .filter((zone) => zone.startsWith('outlet:'))
    .reduce((sum, zone) => sum + eventsIn(state, zone).length, 0);
  const denied = [...state.denied.values()].reduce((sum, n) => sum + n, 0);
  const parts = [
    listed(counted(state, 'room', 'waiting after a throttle'), counted(state, 'retry', 'waiting after a failure')),
    slotsIn(state, 'cold') < state.slots.length ? `environments: ${environmentWords(state)}` : '',
    listed(
      counted(state, 'succeeded', 'succeeded'),
      kept ? `${kept} kept after failure` : '',
      denied ? `${denied} denied` : '',
      counted(state, 'lost', 'lost'),
    ),
  ].filter(Boolean);
  return `At ${clock(micros)}: ${parts.join('; ') || 'nothing has happened yet'}.`;
}

/** 2 initialising, 3 busy, 1 idle */
export function environmentWords(state) {
  const words = ['initialising', 'busy', 'idle']
    .map((word) => [slotsIn(state, word), word])
    .filter(([many]) => many > 0)
    .map(([many, word]) => `${many} ${word}`);
  return words.join(', ') || 'all cold';
}

function counted(state, zone, words) {
  const many = eventsIn(state, zone).length;
  return many ? `${many} ${words}` : '';
}

function listed(...words) {
  return words.filter(Boolean).join(', ');
}

function two(number) {
  return String(number).padStart(2, '0');
}
