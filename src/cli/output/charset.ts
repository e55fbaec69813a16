// Whether the terminal can show more than ASCII: what the locale says of it.
import type { Charset } from '../../report/charset.js';

/**
 * The characters that a locale has. C and POSIX have ASCII, and of another encoding than UTF-8 nobody knows more; where
 * nothing is said, and on Windows, which has no such variables, all of Unicode.
 */
export function charsetOf(
  { LC_ALL, LC_CTYPE, LANG }: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): Charset {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  if (locale === '' || platform === 'win32') return 'unicode';
  const encoding = /\.([^@]*)/.exec(locale)?.[1];
  if (encoding === undefined) return /^(?:C|POSIX)$/.test(locale) ? 'ascii' : 'unicode';
  return /^utf-?8$/i.test(encoding) ? 'unicode' : 'ascii';
}
