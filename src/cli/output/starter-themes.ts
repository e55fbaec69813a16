// --print: the themes that nps brings along, to be edited.

import { type Language, starterThemes, themeFileText } from '../../text/index.js';
import { OutputFile } from './output-file.js';
import { type Host, write } from './terminal.js';

/** Writes them to standard output, or to a file. @throws NpsError `unwritable-file` */
export async function writeStarter(
  language: Language,
  output: string | undefined,
  host: Pick<Host, 'stdout'>,
): Promise<void> {
  const text = themeFileText(starterThemes([language]));
  if (output === undefined || output === '-') {
    await write(host.stdout, text);
    return;
  }
  const file = new OutputFile(output, [], []);
  file.write(text);
  file.commit();
}
