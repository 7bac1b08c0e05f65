// How things stand at a moment of a run: rows of the trace, applied one after the other. Pure, and the twin of
// warmstart.web.labs.stage.Moment, which draws the still; a test holds both to the same answers.

const COLD = Object.freeze({ environment: '', state: 'cold', event: '', since: 0, lasts: 0 });

/** Before anything happens. */
export function begin(run) {
  const timeouts = new Map(
    run.subjects.filter((s) => s.type === 'function').map((s) => [s.id, s.timeoutMicros]),
  );
  return {
    timeouts,
    applied: 0,
    zones: new Map(), // zone → events, in the order in which they came to it
    zoneOf: new Map(),
    slots: [],
    slotOf: new Map(),
    flows: new Map(), // path → when something last went along it
    received: new Map(),
    denied: new Map(),
  };
}

/** The state at a time; goes on from a known state when that lies before it. */
export function at(run, micros, known) {
  const goesOn = known && (known.applied === 0 || run.rows[known.applied - 1].t <= micros);
  const state = goesOn ? known : begin(run);
  while (state.applied < run.rows.length && run.rows[state.applied].t <= micros) {
    apply(state, run.rows[state.applied]);
    state.applied += 1;
  }
  return state;
}

const RULES = {
  EventAccepted: (s, row) => move(s, row, 'arrive', 'room'),
  EventThrottled: (s, row) => move(s, row, 'throttled', 'room'),
  EnvironmentInitStarted: initialise,
  InvocationStarted: start,
  InvocationSucceeded: (s, row) => finish(s, row, 'succeeded', 'succeeded'),
  InvocationFailed: (s, row) => finish(s, row, 'failed', 'retry'),
  InvocationTimedOut: (s, row) => finish(s, row, 'failed', 'retry'),
  RetryPlanned: (s, row) => move(s, row, 'failed', 'retry'),
  EventGivenUp: (s, row) => move(s, row, 'given-up', 'given-up'),
  RecordDelivered: deliver,
  DeliveryDenied: deny,
  EventDiscarded: (s, row) => move(s, row, 'lost', 'lost'),
  EnvironmentExpired: expire,
};

function apply(state, row) {
  const rule = RULES[row.kind];
  if (!rule) throw new Error(`the stage does not know ${row.kind}`);
  rule(state, row);
}

function move(state, row, flow, zone) {
  state.flows.set(flow, row.t);
  put(state, row.subject, zone);
}

// An event goes to the end of its new zone, even when that is the zone it was in.
function put(state, event, zone) {
  const before = state.zoneOf.get(event);
  if (before !== undefined) state.zones.get(before).delete(event);
  state.zoneOf.set(event, zone);
  if (!state.zones.has(zone)) state.zones.set(zone, new Set());
  state.zones.get(zone).add(event);
}

function initialise(state, row) {
  const free = state.slots.indexOf(COLD);
  const place = free < 0 ? state.slots.length : free;
  const { event, initMicros } = row.numbers;
  state.slotOf.set(row.subject, place);
  state.slots[place] = { environment: row.subject, state: 'initialising', event, since: row.t, lasts: initMicros };
  state.flows.set('run', row.t);
  put(state, event, 'running');
}

function start(state, row) {
  const { environment } = row.numbers;
  const functionName = environment.slice(0, environment.lastIndexOf('#'));
  change(state, environment, 'busy', row, state.timeouts.get(functionName) ?? 0);
  state.flows.set('run', row.t);
  put(state, row.subject, 'running');
}

function finish(state, row, flow, zone) {
  change(state, row.numbers.environment, 'idle', row, 0);
  move(state, row, flow, zone);
}

function change(state, environment, word, row, lasts) {
  state.slots[state.slotOf.get(environment)] = { environment, state: word, event: row.subject, since: row.t, lasts };
}

function deliver(state, row) {
  const { target, use } = row.numbers;
  state.flows.set(`to:${target}`, row.t);
  state.received.set(target, (state.received.get(target) ?? 0) + 1);
  if (use !== 'on-success') put(state, row.subject, `outlet:${target}`);
}

function deny(state, row) {
  const { target } = row.numbers;
  state.flows.set(`denied:${target}`, row.t);
  state.denied.set(target, (state.denied.get(target) ?? 0) + 1);
}

function expire(state, row) {
  state.slots[state.slotOf.get(row.subject)] = COLD;
  state.slotOf.delete(row.subject);
}

/** The events in a zone, in order. */
export function eventsIn(state, zone) {
  return [...(state.zones.get(zone) ?? [])];
}

/** How many environments are in a state. */
export function slotsIn(state, word) {
  return state.slots.filter((slot) => slot.state === word).length;
}
