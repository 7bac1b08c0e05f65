// Moves what the server has drawn. All geometry comes from the drawing's own attributes.
import { eventsIn } from './fold.js';
import { environmentWords, spent } from './words.js';

const BAR = 6;
const FULL = 30;
const LABELLED = 20;

/** One drawing of the stage, ready to show any moment. */
export function drawing(svg) {
  const parts = {
    origin: svg.dataset.origin,
    zones: [...svg.querySelectorAll('[data-zone]')].map(zoneOf),
    tokens: new Map([...svg.querySelectorAll('[data-event]')].map((g) => [g.dataset.event, g])),
    slots: [...svg.querySelectorAll('[data-slot]')].map(slotOf),
    flows: [...svg.querySelectorAll('[data-flow]')],
    denials: [...svg.querySelectorAll('[data-denied]')],
    counts: [...svg.querySelectorAll('[data-count]')],
  };
  return {
    svg,
    // What went along a path within the last glow microseconds is shown as going along it.
    show(state, micros, chosen, glow) {
      for (const flow of parts.flows) showFlow(flow, state, micros, glow);
      for (const denial of parts.denials) denial.classList.toggle('off', !state.denied.get(denial.dataset.denied));
      for (const count of parts.counts) say(count, counted(state, count.dataset.count));
      parts.slots.forEach((slot, place) => showSlot(slot, state.slots[place], micros));
      showTokens(parts, state, chosen);
    },
  };
}

function zoneOf(g) {
  const { zone, x, y, columns, capacity, cell, row } = g.dataset;
  return { id: zone, x: +x, y: +y, columns: +columns, capacity: +capacity, cell: +cell, row: +row };
}

function slotOf(g) {
  const part = (name) => g.querySelector(`[data-part="${name}"]`);
  const place = /translate\(([\d.]+) ([\d.]+)\)/.exec(g.getAttribute('transform'));
  return {
    g,
    fill: g.querySelector('.fill'),
    state: part('state'),
    event: part('event'),
    spent: part('spent'),
    width: +g.dataset.width,
    height: +g.dataset.height,
    size: g.classList[2],
    middle: `translate(${+place[1] + g.dataset.width / 2 - 13} ${+place[2] + g.dataset.height / 2 - 11}) scale(1)`,
  };
}

function showFlow(flow, state, micros, glow) {
  const last = state.flows.get(flow.dataset.flow);
  setClass(flow, `flow ${last === undefined ? 'idle' : micros - last <= glow ? 'now' : 'used'}`);
}

function counted(state, what) {
  if (what === 'environments') return environmentWords(state);
  if (what.startsWith('received:')) return String(state.received.get(what.slice('received:'.length)) ?? 0);
  return String(eventsIn(state, what).length);
}

function showSlot(slot, now, micros) {
  const word = now?.state ?? 'cold';
  setClass(slot.g, `env ${word} ${slot.size}`);
  const part = now?.lasts ? Math.min(1, (micros - now.since) / now.lasts) : 0;
  const high = word === 'initialising' ? slot.height * part : word === 'busy' ? BAR : 0;
  const wide = word === 'initialising' ? slot.width : word === 'busy' ? slot.width * part : 0;
  set(slot.fill, 'y', slot.height - high);
  set(slot.fill, 'height', high);
  set(slot.fill, 'width', wide);
  say(slot.state, word);
  const event = word === 'cold' || word === 'idle' ? '' : now.event;
  say(slot.event, slot.size === 'full' ? event : event.slice(event.lastIndexOf('-') + 1));
  say(slot.spent, word === 'cold' ? '' : spent(micros - now.since));
}

function showTokens(parts, state, chosen) {
  const placed = new Map();
  for (const zone of parts.zones) {
    const kind = zone.id.startsWith('outlet:') ? 'kept' : zone.id;
    const css = zone.cell < LABELLED ? `${kind} tiny` : kind;
    eventsIn(state, zone.id).slice(0, zone.capacity)
      .forEach((event, i) => placed.set(event, { css, transform: inZone(zone, i) }));
  }
  parts.slots.forEach((slot, place) => {
    const now = state.slots[place];
    if (now && now.state !== 'idle') placed.set(now.event, { css: 'off', transform: slot.middle });
  });
  for (const [event, token] of parts.tokens) {
    const { css, transform } = placed.get(event) ?? away(parts, state, event, token);
    setClass(token, `tok ${css}${event === chosen ? ' chosen' : ''}`);
    set(token, 'transform', transform);
  }
}

// Not on the stage: before it came, an event waits unseen at its source; beyond the last cell it stays where it was.
function away(parts, state, event, token) {
  const transform = state.zoneOf.has(event) ? token.getAttribute('transform') : parts.origin;
  return { css: 'off', transform };
}

function inZone(zone, index) {
  const x = zone.x + (index % zone.columns) * zone.cell;
  const y = zone.y + Math.floor(index / zone.columns) * zone.row;
  return `translate(${x} ${y}) scale(${zone.cell / FULL})`;
}

function set(element, name, value) {
  const text = String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

function setClass(element, css) {
  set(element, 'class', css);
}

function say(element, words) {
  if (element && element.textContent !== words) element.textContent = words;
}
