// The tables of nps comments.
import type { CommentsResult, CommentTheme } from '../../core/comments-result.js';
import type { CellValue, ReportColumn, ReportTable, Span } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import { excerptOf } from './comment-excerpt.js';
import type { ShownThemes } from './comments-shown.js';

/** How figures are told. */
interface How {
  readonly confidence: number;
  readonly isNps: boolean;
}

/** What was found, in two parts, and the comments without any of it. */
export function foundTable(
  { detractors, promoters }: ShownThemes,
  { unthemed, named }: CommentsResult,
  how: How,
  words: Words,
): ReportTable[] {
  const part = (side: 'detractors' | 'promoters', themes: readonly CommentTheme[]) =>
    themes.length === 0
      ? []
      : [headRow(words.comments.sides[side]), ...themes.map((theme) => rowOf(theme, words))];
  const rows = [...part('detractors', detractors), ...part('promoters', promoters)];
  if (rows.length === 0) return [];
  const rest = named === null ? [restRow(unthemed, words)] : [];
  return [{ columns: columnsOf(how, words), rows: [...rows, ...rest] }];
}

/** The named themes, those with the worst impact first, and the comments without any of them. */
export function namedTable(
  { named, unthemed, comments }: CommentsResult,
  how: How,
  words: Words,
): ReportTable[] {
  if (named === null || comments === 0) return [];
  const inOrder = named.toSorted((a, b) => (a.impact ?? 0) - (b.impact ?? 0));
  return [
    {
      title: [{ text: words.comments.named, tone: 'strong' }],
      columns: columnsOf(how, words),
      rows: [...inOrder.map((theme) => rowOf(theme, words)), restRow(unthemed, words)],
    },
  ];
}

/** Typical comments; the theme stands before the first of its own. A comment wraps where it is longer than the line. */
export function examplesTable(themes: readonly CommentTheme[], { comments: words }: Words): ReportTable[] {
  const rows = themes.flatMap(({ name, terms, examples }) =>
    examples.map(({ text, ...example }, i) => [
      i === 0 ? name : '',
      words.example(example),
      words.quote(excerptOf(text, [name, ...terms])),
    ]),
  );
  if (rows.length === 0) return [];
  const { theme, where, comment } = words.headings;
  return [
    {
      columns: [
        { title: '', name: theme, kind: 'text' },
        { title: '', name: where, kind: 'text' },
        { title: '', name: comment, kind: 'text' },
      ],
      rows,
    },
  ];
}

function columnsOf({ confidence, isNps }: How, { comments: { headings }, figures }: Words): ReportColumn[] {
  return [
    { title: '', name: headings.theme, kind: 'text' },
    { title: headings.comments, kind: 'count' },
    { title: headings.share, kind: 'percent', drop: 3 },
    { title: isNps ? headings.nps : headings.netScore, kind: 'nps' },
    { title: figures.confidence(confidence), kind: 'interval', drop: 1 },
    { title: headings.impact, kind: 'points', drop: 2 },
    { title: '', name: headings.mark, kind: 'mark' },
  ];
}

/** The name of a part, above its themes. */
function headRow(text: string): CellValue[] {
  return [{ text, tone: 'dim' }, '', '', '', '', '', null];
}

function rowOf(theme: CommentTheme, { comments: { marks } }: Words): CellValue[] {
  const { name, comments, share, nps, interval, impact } = theme;
  return [
    name,
    comments,
    share,
    nps,
    interval && ([interval.low, interval.high] as const),
    impact,
    markOf(theme, marks),
  ];
}

/** Comments without any theme, which have no impact of their own. */
function restRow(
  { comments, share, nps, interval, hidden }: CommentsResult['unthemed'],
  { comments: { none, marks } }: Words,
): CellValue[] {
  return [
    none,
    comments,
    share,
    nps,
    interval && ([interval.low, interval.high] as const),
    '',
    hidden ? { text: marks.hidden, tone: 'dim' } : null,
  ];
}

function markOf(
  { significant, side, pValue, lowN, hidden }: CommentTheme,
  marks: Words['comments']['marks'],
): Span | null {
  if (hidden) return { text: marks.hidden, tone: 'dim' };
  if (significant && side !== null) return { text: marks[side], tone: side === 'promoters' ? 'good' : 'bad' };
  if (pValue === null) return { text: marks.untested, tone: 'dim' };
  return lowN ? { text: marks.lowN, tone: 'warn' } : null;
}
