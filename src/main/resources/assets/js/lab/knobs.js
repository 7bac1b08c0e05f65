// Ties each slider to its field. The field is what is sent; the slider is for the hand.

export function knobs(root) {
  for (const slider of root.querySelectorAll('input[data-for]')) {
    const field = root.getElementById(slider.dataset.for);
    slider.addEventListener('input', () => { field.value = slider.value; });
    field.addEventListener('input', () => {
      const digits = field.value.replaceAll(',', '').trim();
      if (/^\d+$/.test(digits)) slider.value = digits;
    });
  }
}
