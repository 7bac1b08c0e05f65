// A picture to point at: pointing chooses the place by its name in the list below, which is what is sent.
export function hotspot(root) {
  const picture = root.querySelector('[data-hotspot]');
  if (!picture) return;
  const options = [...picture.closest('form').querySelectorAll('input[name="option"]')];
  const spots = [...picture.querySelectorAll('[data-spot]')];
  const show = () => spots.forEach((spot, at) => spot.classList.toggle('chosen', options[at].checked));
  spots.forEach((spot, at) => spot.addEventListener('click', () => { options[at].checked = true; options[at].focus(); show(); }));
  options.forEach((option) => option.addEventListener('change', show));
  show();
}
