// What is wrong with packed bytes; the caller adds the name of the file.

/** It ends too early; it breaks the rules of the format; or unpacking needs more memory than is allowed. */
export type PackedFaultKind = 'cut' | 'damaged' | 'window';

export class PackedFault extends Error {
  constructor(
    readonly fault: PackedFaultKind,
    options?: ErrorOptions,
  ) {
    super(fault, options);
    this.name = NAME;
  }
}

const NAME = 'PackedFault';

/** Compares names, because the unpackers are a separate file of dist with a copy of the class. */
export function isPackedFault(error: unknown): error is PackedFault {
  return error instanceof Error && error.name === NAME;
}
