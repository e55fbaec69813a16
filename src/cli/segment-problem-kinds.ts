// What is wrong with --versus, --pairs and --answers-split, which is known only once the segments are.

/** `value` is what `--versus` says, `by` the columns of each breakdown that there is. */
export type SegmentProblem =
  /** No segment is called so; `values` are what segments are called, as they are typed. */
  | {
      readonly kind: 'versus-unknown';
      readonly value: string;
      readonly by: readonly (readonly string[])[];
      readonly values: readonly string[];
    }
  /** Several breakdowns have such a segment. */
  | {
      readonly kind: 'versus-in-several';
      readonly value: string;
      readonly by: readonly (readonly string[])[];
    }
  /** It is among the segments that are pooled. */
  | { readonly kind: 'versus-pooled'; readonly value: string; readonly top: number }
  /** Its figures are hidden, and every difference to it would tell them. */
  | { readonly kind: 'versus-hidden'; readonly value: string; readonly minN: number | undefined }
  /** `asked` measures single answers, which `option` does not allow. */
  | {
      readonly kind: 'not-measured';
      readonly asked: 'mean' | 'rate';
      readonly option: 'weight' | 'targets' | 'count' | 'counts' | 'answersSplit';
    }
  | {
      readonly kind: 'too-many-pairs';
      readonly by: readonly string[];
      readonly segments: number;
      readonly most: number;
    }
  /** Cells that are split give more segments than there may be. */
  | {
      readonly kind: 'too-many-answers';
      readonly by: readonly string[];
      readonly segments: number;
      readonly limit: number;
      readonly separator: string;
    };
