// What is wrong with a logo.

/** Kinds of files that are no logo, as far as their first bytes tell. */
export type NoLogo = 'jpeg' | 'gif' | 'webp' | 'pdf' | 'gzip';

export type LogoProblem =
  /** `limit` is the largest that a page holds, both in bytes. */
  | { readonly kind: 'logo-too-large'; readonly file: string; readonly limit: number }
  | { readonly kind: 'no-logo'; readonly file: string; readonly what: NoLogo | undefined }
  /** A picture in the right format that is damaged, or larger than it may be. */
  | { readonly kind: 'broken-png'; readonly file: string; readonly fault: PngFault }
  | {
      readonly kind: 'broken-svg';
      readonly file: string;
      readonly line: number;
      /** What the parser says. */
      readonly reason: string;
    }
  | { readonly kind: 'svg-declares'; readonly file: string; readonly line: number }
  | { readonly kind: 'svg-too-deep'; readonly file: string }
  | { readonly kind: 'logo-without-size'; readonly file: string };

/** `cut`: it ends early; `checksum`: a part of it was changed; `header`: there is no valid one. */
export type PngFault =
  | { readonly of: 'cut' | 'checksum' | 'header' }
  | { readonly of: 'size'; readonly width: number; readonly height: number; readonly most: number };
