// The examples in docstrings: found in the source of what an entry of the library exports, and run.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The names that a module exports, types as well, of which the source says nothing in a docstring. */
export function withoutDocstring(entry: string): string[] {
  return [...filesOf(entry)]
    .filter(([name, file]) => {
      const declaration = `export (?:async )?(?:function|class|const|type|interface) ${name}\\b`;
      return !new RegExp(`\\*/\\n${declaration}`).test(readFileSync(file, 'utf8'));
    })
    .map(([name]) => name);
}

/** What an entry exports, with the file that declares it. */
function filesOf(entry: string): Map<string, string> {
  const files = new Map<string, string>();
  const exports = readFileSync(entry, 'utf8').matchAll(/^export (?:type )?\{([^}]*)\} from '(.*)\.js';$/gm);
  for (const [, names, file] of exports) {
    for (const name of names!.split(',').map((text) => text.trim().replace(/^type | as \w+$/g, ''))) {
      if (name !== '') files.set(name, join(dirname(entry), `${file}.ts`));
    }
  }
  return files;
}

/** The example of one export: lines of JavaScript, of which some end in `// => value`. */
export interface Example {
  name: string;
  /** Undefined where the docstring has none. */
  code: string | undefined;
}

/**
 * The examples of the functions and classes that a module exports, by name.
 * @param entry the path of its source, which only exports from other files
 * @param exported the module itself
 */
export function examplesOf(entry: string, exported: Record<string, unknown>): Example[] {
  const files = filesOf(entry);
  return Object.keys(exported)
    .filter((name) => typeof exported[name] === 'function')
    .map((name) => ({ name, code: exampleIn(readFileSync(files.get(name)!, 'utf8'), name) }));
}

function exampleIn(source: string, name: string): string | undefined {
  const declaration = new RegExp(`\\*/\\nexport (?:async )?(?:function|class) ${name}\\b`).exec(source);
  if (declaration === null) return undefined;
  const docstring = source.slice(source.lastIndexOf('/**', declaration.index), declaration.index);
  const example = /@example\n([\s\S]*?)(?=\n \* @|\n $)/.exec(docstring)?.[1];
  return example?.replace(/^ \* ?/gm, '');
}

/** A line of an example that tells its value. */
export interface Told {
  line: string;
  expected: unknown;
  actual: unknown;
}

/**
 * Runs an example.
 * @param scope what it may use besides the language
 * @returns the values that it tells and those that there are
 */
export async function run(code: string, scope: Record<string, unknown>): Promise<Told[]> {
  const told: Told[] = [];
  const body = code.replace(
    /^(.*);\s*\/\/ => (.*)$/gm,
    (line, expression, value) => `tell(${JSON.stringify(line)}, (${value}), (${expression}));`,
  );
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const tell = (line: string, expected: unknown, actual: unknown) => told.push({ line, expected, actual });
  // In a block of its own an example may give a name of the scope to something else.
  await new AsyncFunction('tell', ...Object.keys(scope), `{${body}}`)(tell, ...Object.values(scope));
  return told;
}

/** Numbers in examples are written short: equal to a thousandth. */
const TOLERANCE = 1e-3;

/** Whether two values are equal throughout, numbers nearly. */
export function isAlike(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Object.is(actual, expected) || Math.abs(actual - expected) <= TOLERANCE * Math.abs(expected);
  }
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) {
    return Object.is(actual, expected);
  }
  const keys = Object.keys(expected);
  return (
    Array.isArray(actual) === Array.isArray(expected) &&
    Object.keys(actual).length === keys.length &&
    keys.every((key) =>
      isAlike((actual as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key]),
    )
  );
}
