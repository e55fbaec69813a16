// Cells that hold several answers of one respondent, as where a survey let them tick all that apply.

/**
 * The answers in a cell, trimmed, each once, in the order in which they come; none in an empty one.
 * @param separator what parts them, such as `;`; white space at its ends is part of it
 * @example
 * splitAnswers('CRM; Billing; ;CRM', ';'); // => ['CRM', 'Billing']
 */
export function splitAnswers(cell: string, separator: string): string[] {
  // A cell comes trimmed, and with it the space of a ", " at its end.
  const parts = ` ${cell} `.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
