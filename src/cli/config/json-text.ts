// Where a text is not JSON, by line and column: the parser's own messages leave the place out more often than not.
// And which keys are there twice, of which the parser would silently take the last.

/** A place in the text, both numbers from 1, and what is wrong there. */
export interface JsonFault {
  line: number;
  column: number;
  what: string;
  hint?: string;
}

/** An object with its keys so far, or a list. */
type Open = Set<string> | 'list';
type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a key in double quotes'
  | 'a key in double quotes or }'
  | '":"'
  | '"," or ]'
  | '"," or }'
  | 'nothing more';

const RULES = 'JSON has no comments, no single quotes, and no comma before } or ]';
const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/**
 * The first fault of a text; undefined where it is JSON.
 * @param within look for repeated keys only under this key of the whole, and at the key itself
 */
export function findFault(text: string, within?: string): JsonFault | undefined {
  const open: Open[] = [];
  /** The key of the whole that the text is under. */
  let top: string | undefined;
  let expected: Expected = 'a value';
  let at = 0;
  const next = (): Expected =>
    open.length === 0 ? 'nothing more' : open.at(-1) === 'list' ? '"," or ]' : '"," or }';
  for (;;) {
    at += match(SPACE, text, at)!.length;
    if (at === text.length && expected === 'nothing more') return undefined;
    const token = match(TOKEN, text, at);
    const kind = token === undefined ? undefined : /^[{}[\],:"]/.test(token) ? token[0] : 'literal';
    const wanted: Expected = expected;
    if (kind === '{' && wanted.startsWith('a value')) {
      open.push(new Set());
      expected = 'a key in double quotes or }';
    } else if (kind === '[' && wanted.startsWith('a value')) {
      open.push('list');
      expected = 'a value or ]';
    } else if ((kind === '"' || kind === 'literal') && wanted.startsWith('a value')) {
      expected = next();
    } else if (kind === '"' && wanted.startsWith('a key')) {
      const key = JSON.parse(token!) as string;
      const keys = open.at(-1) as Set<string>;
      if (open.length === 1) top = key;
      if (keys.has(key) && (within === undefined || top === within))
        return { ...placeOf(text, at), what: `the key ${token} is in its object twice` };
      keys.add(key);
      expected = '":"';
    } else if (kind === ':' && wanted === '":"') {
      expected = 'a value';
    } else if (kind === ',' && wanted.startsWith('","')) {
      expected = open.at(-1) === 'list' ? 'a value' : 'a key in double quotes';
    } else if ((kind === '}' || kind === ']') && wanted.endsWith(kind)) {
      open.pop();
      expected = next();
    } else {
      return {
        ...placeOf(text, at),
        what: `expected ${wanted}, found ${foundAt(text, at, token)}`,
        hint: RULES,
      };
    }
    at += token!.length;
  }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const LONGEST = 20;

function foundAt(text: string, at: number, token: string | undefined): string {
  if (at === text.length) return 'the end of the file';
  if (token === undefined && text[at] === '"')
    return 'a text that does not end on its line, or has a \\ that JSON does not know';
  const word = token ?? /^(?:[\w.+-]+|\/[/*]|.)/su.exec(text.slice(at, at + LONGEST))![0];
  return word.length > LONGEST ? `${word.slice(0, LONGEST - 1)}…` : word;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
