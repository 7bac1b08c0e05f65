// Loaded on every page. Each module looks for the elements it enhances and leaves the page alone when there are none.
import { copyButtons } from './copy.js';
import { factCards } from './fact-card.js';
import { outline } from './outline.js';
import { keys } from './keys.js';

copyButtons(document);
factCards(document);
outline(document);
keys(document);
