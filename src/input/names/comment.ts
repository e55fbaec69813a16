// Names of columns that hold what respondents wrote.

const COMMENT_NAME =
  /comment|feedback|reason|why|explication|comentario|kommentar|open-ended|\btext\b|review/i;

export function isCommentName(label: string): boolean {
  return COMMENT_NAME.test(label);
}
