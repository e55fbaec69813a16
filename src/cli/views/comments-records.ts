// What nps comments writes as CSV: one record a theme, those that were found, those that were named, and the rest.
import type { CommentsResult, CommentTheme } from '../../core/comments-result.js';
import type { TidyRecords } from '../../report/report.js';

const HEADER = [
  'kind',
  'theme',
  'terms',
  'comments',
  'share',
  'nps',
  'ci_low',
  'ci_high',
  'impact',
  'impact_low',
  'impact_high',
  'p_value',
  'adjusted_p_value',
  'significant',
  'side',
] as const;

const CHANGE = [
  'share_before',
  'share_after',
  'share_adjusted_p_value',
  'nps_before',
  'nps_after',
  'nps_adjusted_p_value',
];

type Cells = TidyRecords['rows'][number];

/** Comments themselves are in the JSON document. */
export function commentsRecords({ themes, named, unthemed, period }: CommentsResult): TidyRecords {
  const change = period === null ? [] : CHANGE;
  const cells = (kind: string) => (theme: CommentTheme) => [
    kind,
    ...themeCells(theme),
    ...(period === null ? [] : changeCells(theme)),
  ];
  return {
    header: [...HEADER, ...change],
    rows: [
      ...themes.map(cells('found')),
      ...(named ?? []).map(cells('named')),
      restCells(unthemed, change.length),
    ],
  };
}

function themeCells(theme: CommentTheme): Cells {
  const { name, terms, comments, share, nps, interval, impact, impactInterval } = theme;
  return [
    name,
    terms.join('; '),
    comments,
    share,
    nps,
    interval?.low ?? null,
    interval?.high ?? null,
    impact,
    impactInterval?.low ?? null,
    impactInterval?.high ?? null,
    theme.pValue,
    theme.adjustedPValue,
    theme.significant,
    theme.side,
  ];
}

function changeCells({ change }: CommentTheme): Cells {
  return (['share', 'nps'] as const).flatMap((figure) => {
    const { before = null, after = null, adjustedPValue = null } = change?.[figure] ?? {};
    return [before, after, adjustedPValue];
  });
}

function restCells({ comments, share, nps, interval }: CommentsResult['unthemed'], more: number): Cells {
  const figures = [
    'none',
    '(none)',
    null,
    comments,
    share,
    nps,
    interval?.low ?? null,
    interval?.high ?? null,
  ];
  return [...figures, ...Array.from({ length: HEADER.length + more - figures.length }, () => null)];
}
