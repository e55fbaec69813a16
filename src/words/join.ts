// Sentences for what is wrong with a file that is joined to the responses, and with the ids of both.
import { counted, grouped } from '../core/counted.js';
import type { JoinProblem, NearIds } from '../input/problems.js';
import { fileText, placeText } from './files.js';
import type { Names } from './names.js';
import { quote } from './quote.js';
import { about, advice, type Tellers } from './tellers.js';

/** How many names are listed. */
const LISTED = 10;

export const joinWords: Tellers<JoinProblem> = {
  'join-without-on': ({ files: [own, joined], shared }, names) => {
    const [first] = shared;
    const on = names('on') ?? 'on';
    return {
      message: `${names('join', joined) ?? `join ${joined}`} needs ${on}, the column with the id in both files`,
      hint:
        first === undefined
          ? about(
              names('on', 'response_id=crm_id'),
              (name) => `as in ${name}: its name in ${fileText(own)}, and its name in ${fileText(joined)}`,
            )
          : advice(
              [
                `both files have ${listed(shared)}: ${shared.length > 1 ? 'for example ' : ''}${names('on', typed(first)) ?? typed(first)}`,
                about(
                  names('on', 'response_id=crm_id'),
                  (name) => `where they call the id otherwise, as in ${name}`,
                ),
              ],
              '; ',
            ),
    };
  },
  'no-id-column': ({ text, lacking, name, file, names: columns, on: [own, joined] }, names) => {
    const isOne = own === joined;
    const other = lacking === 'own' ? `NAME=${typed(joined)}` : `${typed(own)}=NAME`;
    return {
      message: `${names('on', text) ?? `on ${quote(text)}`}: ${fileText(file)} has no column ${quote(name)}`,
      hint: advice(
        [
          `its columns are ${listed(columns)}`,
          isOne
            ? about(names('on', other), (option) => `where it is called otherwise there, ${option}`)
            : undefined,
        ],
        '; ',
      ),
    };
  },
  'unclear-on': ({ text, instead }, names) => ({
    message: `${names('on', text) ?? `on ${quote(text)}`} can be split in ${instead.length} ways`,
    hint: `write ${instead.map((one) => names('on', one) ?? quote(one)).join(' or ')}`,
  }),
  'repeated-id': ({ place, column, value, first }) => ({
    message: `${placeText(place)}: ${value === undefined ? 'its id' : quote(value)} in column ${quote(column)} is that of record ${grouped(first)} too`,
    hint: 'a joined file has one row for each id: keep the one that counts',
  }),
  'no-id-matches': ({ file, on: [own, joined], rows, blank, ids, near, looked, examples }, names) => {
    const isBlank = blank === rows;
    const seen =
      examples === undefined
        ? ''
        : `: ${quote(own)} is ${quote(examples[0])} for example, and ${quote(joined)} there ${quote(examples[1])}`;
    return {
      message: isBlank
        ? `nothing of ${fileText(file)} can be joined: ${quote(own)} is blank in all ${counted(rows, 'row')}`
        : `no row has an id that ${fileText(file)} has${seen}`,
      hint:
        near.length > 0
          ? nearText(near, looked, 'write them alike in both files')
          : ids === 0
            ? `${fileText(file)} has no ids in ${quote(joined)}`
            : whichColumns(names),
    };
  },
};

function whichColumns(names: Names): string | undefined {
  return about(
    names('on', 'response_id=crm_id'),
    (name) => `name the columns in which both files have the same ids, as in ${name}`,
  );
}

/** "950 of 988 ids would match if case made no difference" */
export function nearText(near: readonly NearIds[], looked: number, advice: string): string {
  const ways = near.map(({ by, count, example }) => {
    const two = example === undefined ? '' : ` (${quote(example[0])} and ${quote(example[1])})`;
    return `${grouped(count)} of ${counted(looked, 'id', 'ids')} would match if ${WAYS[by]} made no difference${two}`;
  });
  return `${ways.join(', ')}: ${advice}`;
}

const WAYS: Readonly<Record<NearIds['by'], string>> = {
  zeros: 'zeros before a number, or after its point,',
  case: 'case',
};

const typed = (name: string) => name.replaceAll('=', '\\=');

function listed(names: readonly string[]): string {
  const more = names.length > LISTED ? `, and ${names.length - LISTED} more` : '';
  return `${names.slice(0, LISTED).map(quote).join(', ')}${more}`;
}
