// What a report says of the data it is made of, in its language: the commonest warnings. Of the others it has the English
// sentence, which says everywhere else what there is to say.
import type { NamedColumn } from '../input/problems.js';
import type { InputWarning } from '../input/warnings.js';

/** A sentence for some of the warnings, by their codes. */
export type WarningWords = OfReader & {
  'comment-column'?(warning: { readonly column: NamedColumn }): string;
  'masked-comments'?(warning: { readonly count: number }): string;
  'hidden-figures'?(warning: { readonly responses: number; readonly minN: number }): string;
};

type OfReader = {
  readonly [Code in InputWarning['code']]?: (
    warning: Extract<InputWarning, { readonly code: Code }>,
  ) => string;
};
