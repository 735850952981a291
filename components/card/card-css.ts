import facts from './css/facts.css?inline';
import foot from './css/foot.css?inline';
import frame from './css/frame.css?inline';
import map from './css/map.css?inline';
import status from './css/status.css?inline';
import text from './css/text.css?inline';
import tokens from './css/tokens.css?inline';

/** The card's own sheet: inside a closed shadow root, so that it meets no rule of the page's. */
export const CARD_CSS = [tokens, frame, text, facts, status, map, foot].join('\n');
