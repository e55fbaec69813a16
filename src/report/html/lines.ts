// Lines of a report as HTML.
import { lineText, piecesOf } from '../lines.js';
import type { Line, Span } from '../report.js';
import { minusSetter } from './figures.js';
import { type Content, element, type Markup, together } from './markup.js';

/** What parts the pieces of a line, which wide gaps part on a terminal. */
const PARTED = ' · ';
const TONES: Readonly<Record<NonNullable<Span['tone']>, { name: string; class?: string }>> = {
  strong: { name: 'strong' },
  good: { name: 'strong', class: 'good' },
  bad: { name: 'strong' },
  warn: { name: 'strong' },
  dim: { name: 'span', class: 'dim' },
};

/** How sentences are written. */
export interface Sentences {
  /** A line with its tones. */
  markup(line: Line): Markup;
  /** The same as text. */
  text(line: Line): string;
}

/** Sentences with figures in them. @param names in which hyphens stay what they are */
export function sentencesWith(names: readonly string[]): Sentences {
  return sentencesOf(minusSetter(names));
}

/** Lines as they are: of files, dates and commands. */
export const VERBATIM: Sentences = sentencesOf((text) => text);

function sentencesOf(printed: (text: string) => string): Sentences {
  const spanOf = ({ text, tone, language }: Span): Content => {
    const content = withDays(printed(text));
    const foreign = language === undefined ? undefined : { lang: language };
    if (tone === undefined) return foreign ? element('span', foreign, content) : content;
    const { name, ...attributes } = TONES[tone];
    return element(name, { ...attributes, ...foreign }, content);
  };
  return {
    markup: (line) =>
      together(piecesOf(line).map((spans, i): Content => [i === 0 ? undefined : PARTED, spans.map(spanOf)])),
    text: (line) =>
      printed(
        piecesOf(line)
          .map((spans) => lineText(spans))
          .join(PARTED),
      ),
  };
}

/** Days and months in figures, which no line parts. */
const DAYS = /\b(\d{4}-\d{2}(?:-\d{2})?)\b/;

function withDays(text: string): Content {
  return text.split(DAYS).map((part, i) => (i % 2 === 1 ? element('time', {}, part) : part));
}
