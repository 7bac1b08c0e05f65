// The run that the page carries, with the lookups that the stage needs.

/** The run of this page, or null on a page without one. */
export function readRun(root) {
  const data = root.getElementById('run');
  return data ? prepare(JSON.parse(data.content.textContent)) : null;
}

function prepare(run) {
  const moments = [...new Set(run.rows.map((row) => row.t))];
  const told = new Map();
  for (const story of Object.values(run.stories)) {
    for (const link of story) told.set(link.seq, link.text);
  }
  return { ...run, moments, told };
}

/** The last moment before a time; the first one when there is none. */
export function before(run, micros) {
  return run.moments.findLast((t) => t < micros) ?? run.moments[0] ?? 0;
}

/** The first moment after a time; the end of the run when there is none. */
export function after(run, micros) {
  return run.moments.find((t) => t > micros) ?? run.durationMicros;
}

/** The next moment at which something of these kinds happens; from the end on to the first. */
export function nextOf(run, kinds, micros) {
  const rows = run.rows.filter((row) => kinds.includes(row.kind));
  return (rows.find((row) => row.t > micros) ?? rows[0])?.t;
}

const TOLD = 4;

/** What happened at exactly this moment, in sentences, at most a few. */
export function happenedAt(run, micros) {
  const rows = run.rows.filter((row) => row.t === micros);
  const said = rows.slice(0, TOLD).map((row) => `${row.subject}: ${sentence(run, row)}`);
  if (rows.length > TOLD) said.push(`And ${rows.length - TOLD} more at the same moment.`);
  return said;
}

function sentence(run, row) {
  if (run.told.has(row.seq)) return run.told.get(row.seq);
  const { numbers } = row;
  switch (row.kind) {
    case 'EnvironmentInitStarted': return `A new environment starts for ${numbers.event}.`;
    case 'EnvironmentExpired': return 'The environment was idle for long and is removed.';
    case 'EventThrottled': return `Refused again: ${numbers.inUse} of ${numbers.limit} places are taken.`;
    default: return row.kind;
  }
}
