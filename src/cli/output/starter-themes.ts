// --print: the themes that nps brings along, to be edited.
import { languageCalled, STARTER_LANGUAGES, starterThemes, themeFileText } from '../../text/index.js';
import { cliError } from '../problems.js';
import { OutputFile } from './output-file.js';
import { type Host, write } from './terminal.js';

/**
 * Writes them to standard output, or to a file.
 * @param language as it was typed
 * @throws NpsError `bad-value` where there are none in that language, `unwritable-file`
 */
export async function writeStarter(
  language: string,
  output: string | undefined,
  host: Pick<Host, 'stdout'>,
): Promise<void> {
  const known = languageCalled(language);
  if (known === undefined || !STARTER_LANGUAGES.includes(known))
    throw cliError({ kind: 'no-starter', language, languages: STARTER_LANGUAGES });
  const text = themeFileText(starterThemes([known]));
  if (output === undefined || output === '-') {
    await write(host.stdout, text);
    return;
  }
  const file = new OutputFile(output, [], []);
  file.write(text);
  file.commit();
}
