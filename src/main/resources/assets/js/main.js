// Loaded on every page. Each module looks for the elements it enhances and leaves the page alone when there are none.
import { copyButtons } from './copy.js';
import { factCards } from './fact-card.js';
import { outline } from './outline.js';
import { ordering } from './ordering.js';
import { hotspot } from './hotspot.js';
import { keys } from './keys.js';

copyButtons(document);
factCards(document);
outline(document);
ordering(document);
hotspot(document);
keys(document);

// The stage is the one page with more than a few lines of script; only it loads them.
if (document.querySelector('[data-lab]')) {
  import('./lab/lab.js').then(({ lab }) => lab(document));
}
