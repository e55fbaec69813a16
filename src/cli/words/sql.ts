// Sentences for names and texts that cannot be in a query.
import type { SqlProblem } from '../../sql/problems.js';
import { quote } from '../../words/quote.js';
import type { Tellers } from '../../words/tellers.js';

/** "U+200B" */
const codeOf = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** A character, or its code where it is invisible. */
const characterText = (character: string) =>
  /[\p{C}\p{Z}\u{FFFD}]/u.test(character) ? codeOf(character) : character;

const AS_QUERY = "give the column another name: --query 'SELECT … AS …'";

export const sqlWords: Tellers<SqlProblem> = {
  'sql-name': ({ of, name, engine, why }) => {
    const named = `the ${of} ${quote(name)}`;
    switch (why.is) {
      case 'empty':
        return { message: `a part of the name of a ${of} is empty`, hint: `give the name of the ${of}` };
      case 'long':
        return {
          message: `${named} has a name of ${why.bytes} bytes, and ${engine} reads ${why.most} of them`,
          hint: of === 'column' ? AS_QUERY : 'give the name as the catalogue has it',
        };
      case 'character':
        return {
          message: `${named} has ${characterText(why.character)} in its name, which cannot be in a query for ${engine}`,
          hint: of === 'column' ? AS_QUERY : 'name it in a query of your own: --query @file.sql',
        };
    }
  },
  'sql-reserved-name': ({ name }) => ({
    message: `the column ${quote(name)} has a name like those of the columns that nps adds to the answer`,
    hint: AS_QUERY,
  }),
  'sql-table': ({ table, why }) => ({
    message:
      why === 'parts'
        ? `--table ${quote(table)} has more than 4 parts`
        : `--table ${quote(table)} has a quote in the wrong place`,
    hint: 'a part with dots is written in double quotes, and a quote in it twice: survey."my.table"',
  }),
  'sql-value': ({ value }) => ({
    message: `${quote(value.replaceAll('\0', '\u2400').toWellFormed())} cannot be in a condition: it has a character that no engine stores`,
    hint: 'leave the character out; ~ finds what contains the rest',
  }),
  'sql-empty-query': () => ({
    message: '--query has no text',
    hint: "--query 'SELECT …'    or    --query @file.sql",
  }),
  'sql-heading': ({ length, most }) => ({
    message: `together the names of the columns have ${length} characters, and MySQL allows ${most}`,
    hint: "ask for fewer segments at once, or give them shorter names: --query 'SELECT … AS …'",
  }),
  'sql-no-windows': ({ engine }, names) => ({
    message: `${engine} has no window functions, which are needed to find the latest answer of each customer`,
    hint: `leave ${names('latestBy') ?? 'latestBy'} out, and find the latest answers in a query of your own: argMax(score, submitted_at) … GROUP BY customer_id`,
  }),
};
