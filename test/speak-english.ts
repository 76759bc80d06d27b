import { english } from '../src/words/english.ts';
import { speak } from '../src/words/say.ts';

/** Unit tests read English, as the browser suite does. */
speak(english);
