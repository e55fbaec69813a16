// Parts of a report that not every format shows: of many thousand rows each is as large as all the rest.

/**
 * An object whose properties are made once each, when they are asked for first. A copy by `...` asks for all of them.
 * @example
 * whenAsked({ tables: () => manyTables() }).tables;
 */
export function whenAsked<Parts extends object>(
  makers: {
    readonly [Part in keyof Parts]: () => Parts[Part];
  },
): Parts {
  const parts = {} as Parts;
  for (const part of Object.keys(makers) as (keyof Parts)[]) {
    Object.defineProperty(parts, part, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[part]();
        Object.defineProperty(parts, part, { value });
        return value;
      },
    });
  }
  return parts;
}
