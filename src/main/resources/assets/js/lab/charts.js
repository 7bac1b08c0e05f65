// The cursor that all charts share, and the count under it.

const WIDTH = 1000;

/** The charts of a run. */
export function charts(root, run) {
  const all = [...root.querySelectorAll('[data-series]')].map((chart) => ({
    points: run.series[chart.dataset.series] ?? [],
    value: chart.querySelector('[data-value]'),
    cursor: chart.querySelector('[data-cursor]'),
    svg: chart.querySelector('svg'),
  }));
  return {
    show(micros) {
      const x = (WIDTH * micros) / Math.max(1, run.durationMicros);
      for (const chart of all) {
        chart.cursor.setAttribute('d', `M${x.toFixed(1)} 0V64`);
        chart.value.textContent = String(valueAt(chart.points, micros));
      }
    },
    // A press on a chart moves everything there.
    onPress(moveTo) {
      for (const chart of all) {
        chart.svg.addEventListener('click', (event) => {
          const box = chart.svg.getBoundingClientRect();
          const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
          moveTo(Math.round(share * run.durationMicros));
        });
      }
    },
  };
}

/** The count from the last change at or before a time. */
export function valueAt(points, micros) {
  return points.findLast(([t]) => t <= micros)?.[1] ?? 0;
}
