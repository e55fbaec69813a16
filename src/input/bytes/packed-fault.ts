// What is wrong with packed bytes; whoever knows the file says its name.

/** It ends too early; it is not as the format says; or more would have to be kept in memory than is allowed. */
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

/** Goes by the name: what unpacks is a file of its own in dist, and the class is there once more. */
export function isPackedFault(error: unknown): error is PackedFault {
  return error instanceof Error && error.name === NAME;
}
