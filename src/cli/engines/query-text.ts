// The SELECT of --query: as typed, or from a file named after an @.
import { readText } from '../responses/small-file.js';

/** The file that holds the SELECT, if any. */
export function queryFile(query: string): string | undefined {
  return query.startsWith('@') ? query.slice(1) : undefined;
}

/** The text of the SELECT. @throws NpsError `unreadable-file` */
export async function queryText(query: string): Promise<string> {
  const file = queryFile(query);
  return file === undefined ? query : readText(file);
}
