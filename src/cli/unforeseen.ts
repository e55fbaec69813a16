// Names that nobody can foresee.

/** 16 hexadecimal digits. Few runs need any, and to load node:crypto takes a good part of a short run. */
export function unforeseen(): string {
  return process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex');
}
