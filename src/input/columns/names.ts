// Header names made comparable.

const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without accents, words apart: `surveyResult` and `survey_result` alike. */
export function plainName(text: string): string {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  return ASCII.test(words) ? words : words.normalize('NFD').replace(/\p{M}/gu, '');
}
