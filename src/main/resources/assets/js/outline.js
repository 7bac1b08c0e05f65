// Marks the section being read in the outline beside the article.
export function outline(root) {
  const links = new Map([...root.querySelectorAll('.outline a[href^="#"]')].map((a) => [a.hash.slice(1), a]));
  const headings = [...links.keys()].map((id) => root.getElementById(decodeURIComponent(id))).filter(Boolean);
  if (headings.length === 0) return;

  let current = null;
  const mark = (id) => {
    if (id === current) return;
    links.get(current)?.removeAttribute('aria-current');
    links.get(id)?.setAttribute('aria-current', 'true');
    current = id;
  };
  // The section is the last one whose heading has passed the upper third of the window.
  const observe = () => {
    const line = innerHeight / 3;
    const passed = headings.filter((h) => h.getBoundingClientRect().top <= line);
    mark((passed.at(-1) ?? headings[0]).id);
  };
  addEventListener('scroll', () => requestAnimationFrame(observe), { passive: true });
  observe();
}
