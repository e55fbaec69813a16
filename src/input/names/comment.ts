// Names of columns that hold what respondents wrote.

const COMMENT_NAME =
  /comment|coment[aá]ri|comentario|commento|kommentar|komment|feedback|reason|why|explication|explicación|remarque|opmerking|toelichting|anmerkung|bemerkung|begründung|observații|отзыв|комментар|コメント|ご意見|感想|评论|意见|의견|open-ended|\btext\b|review|verbatim/i;

export function isCommentName(label: string): boolean {
  return COMMENT_NAME.test(label);
}
