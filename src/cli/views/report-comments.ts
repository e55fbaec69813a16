// Comments on a page: the themes in points, those that take from the NPS first, and what people wrote where that is wanted.
import type { CommentsResult, CommentTheme } from '../../core/comments-result.js';
import type { ImpactChart, PageFigure, PagePart, Quote } from '../../report/page.js';
import { commentsView } from './comments.js';
import { type ShownThemes, shownThemes } from './comments-shown.js';
import { computedPart, notesOf, type PartContext } from './report-parts.js';

/** Themes on each side. */
const SHOWN = 10;
/** Quotes of each theme, and themes of a side that are quoted. */
const QUOTES = 1;
const QUOTED = 3;

export function commentsPart(comments: CommentsResult, context: PartContext): PagePart {
  const { paged, words } = context;
  const { report } = words;
  const shown = shownThemes(comments.themes, SHOWN);
  const view = commentsView(
    {
      ...computedPart(paged, { ...comments, themes: withoutExamples(comments.themes) }),
      top: SHOWN,
      areAnswers: false,
    },
    words,
  );
  const [table] = view.tables;
  const quotes = quotesOf(shown, context);
  const names = (themes: readonly CommentTheme[]) =>
    themes.filter(({ significant }) => significant).map(({ name }) => name);
  return {
    name: 'comments',
    heading:
      comments.tests.count === 0
        ? words.comments.title(comments.comments)
        : report.headings.comments({
            taking: names(shown.detractors),
            adding: names(shown.promoters),
          }),
    lead: [
      words.comments.commenters(
        comments.comments,
        comments.answered,
        comments.overall.nps,
        paged.scale === undefined,
      ),
    ],
    figures: table === undefined ? [] : [{ ...figureOf(shown, context), table }],
    ...(quotes.length > 0 && { quotes }),
    notes: [
      ...notesOf(view.footer, context, [words.comments.legend.more(shown.more)]),
      ...(quotes.length > 0 ? [report.notes.masked] : []),
    ],
  };
}

const withoutExamples = (themes: readonly CommentTheme[]) =>
  themes.map((theme) => ({ ...theme, examples: [] }) as CommentTheme);

function figureOf({ detractors, promoters }: ShownThemes, { words }: PartContext): Omit<PageFigure, 'table'> {
  const { comments, report } = words;
  const rows = [...detractors, ...promoters.toReversed()];
  const chart: ImpactChart = {
    kind: 'impacts',
    headings: [comments.headings.impact, comments.headings.comments],
    rows: rows.map(({ name, impact, impactInterval, side, significant, comments: count }) => ({
      name,
      points: impact ?? 0,
      interval: impactInterval && [impactInterval.low, impactInterval.high],
      mark:
        significant && side !== null
          ? { text: comments.marks[side], tone: side === 'detractors' ? 'bad' : 'good' }
          : null,
      beside: report.figures.count(count),
    })),
  };
  const most = ([first]: readonly CommentTheme[]) => first && { name: first.name, points: first.impact ?? 0 };
  return {
    description: report.descriptions.comments(most(detractors), most(promoters)),
    ...(rows.length > 0 && { chart }),
  };
}

/** Examples are there only where they were asked for. */
function quotesOf({ detractors, promoters }: ShownThemes, { words: { report } }: PartContext): Quote[] {
  const quoted = [...detractors.slice(0, QUOTED), ...promoters.slice(0, QUOTED)];
  return quoted.flatMap(({ examples }) =>
    examples
      .slice(0, QUOTES)
      .map(({ text, score, category }) => ({ text, from: report.scored(score, category) })),
  );
}
