// What a chart is drawn with, and what comes of it.
import type { FormatWords } from '../format-words.js';
import type { Figures } from './figures.js';
import type { Markup } from './markup.js';
import type { Stage } from './stage.js';

/** What each chart gets. */
export interface Drawing {
  readonly stage: Stage;
  readonly figures: Figures;
  readonly words: FormatWords;
}

/** A chart, drawn from the top left corner on. */
export interface Picture {
  /** In pixels. */
  readonly height: number;
  readonly content: readonly Markup[];
}
