// Whether there is colour, which is decided for standard output and standard error each by itself.
import type { ColorLevel } from '../../report/paint.js';
import type { ColorFlag } from '../options/color.js';

/**
 * Whether to use colour. The first that says something decides: the flag, unless it is auto; NO_COLOR; FORCE_COLOR (0
 * and false switch it off); CLICOLOR_FORCE; CLICOLOR=0; whether the stream is a terminal that is not dumb. NO_COLOR,
 * CLICOLOR_FORCE and CLICOLOR say nothing where they are empty, and the second nothing where it is 0.
 * Chalk itself ignores NO_COLOR, so it is told.
 */
export function colorLevel(
  stream: { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv,
  flag?: ColorFlag,
): ColorLevel {
  if (flag !== undefined && flag !== 'auto') return flag === 'always' ? 1 : 0;
  if (env.NO_COLOR) return 0;
  const { FORCE_COLOR: forced, CLICOLOR_FORCE: forcedToo } = env;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  if (forcedToo && forcedToo !== '0') return 1;
  if (env.CLICOLOR === '0') return 0;
  return stream.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}
