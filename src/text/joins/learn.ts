// What the first comments of a column show about its spelling.
import type { Form } from '../form-table.js';
import type { Language } from '../languages/languages.js';
import type { Stem } from '../stemmers.js';
import { vocabularyOf } from '../vocabulary.js';
import { type Joins, WordMaker } from '../word-maker.js';
import { joinAccents } from './accents.js';
import { joinForms } from './slips.js';
import { joinSpelledOut } from './spelled-out.js';

/** The forms and stems of comments in one language that stand for others. */
export function learnedJoins(
  comments: Iterable<readonly (readonly Form[])[]>,
  language: Language,
  stemmer: Stem | undefined,
): Joins {
  const maker = new WordMaker(language, stemmer);
  const { accented, letters, listed, plainOf } = vocabularyOf(language);
  const counts = new Map<string, number>();
  let withAccents = 0;
  let without = 0;
  for (const [{ written }, times] of occurrences(comments)) {
    for (const { form, isTerm } of maker.wordsOf(written)) {
      if (accented.has(form)) withAccents += times;
      else if (plainOf.has(form)) without += times;
      if (isTerm) counts.set(form, (counts.get(form) ?? 0) + times);
    }
  }
  const stemmed = new Map([...counts.keys()].map((form) => [form, maker.stemOf(form)]));
  const stemOf = (form: string) => stemmed.get(form)!;
  const slips = joinForms(counts, { stemOf, isWord: (form) => listed.has(form) });
  const forms = new Map([...slips, ...joinSpelledOut(counts.keys(), letters)]);
  const stems = new Map<string, number>();
  const own = new Set<string>();
  for (const [form, count] of counts) {
    const stem = stemOf(forms.get(form) ?? form);
    stems.set(stem, (stems.get(stem) ?? 0) + count);
    if (listed.has(form)) own.add(stem);
  }
  const plainPerAccented = without / Math.max(withAccents, 1);
  return { forms, stems: joinAccents(stems, plainPerAccented, (found) => own.has(found)) };
}

function occurrences(comments: Iterable<readonly (readonly Form[])[]>): Map<Form, number> {
  const times = new Map<Form, number>();
  for (const stretches of comments)
    for (const stretch of stretches) for (const form of stretch) times.set(form, (times.get(form) ?? 0) + 1);
  return times;
}
