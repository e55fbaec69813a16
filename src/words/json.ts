// Sentences for what is wrong with JSON.
import { counted } from '../core/counted.js';
import type { Sentence } from '../core/errors.js';
import type { JsonFault, JsonProblem } from '../input/problems.js';
import { fileText } from './files.js';
import type { Names } from './names.js';
import { pipedTo } from './pipe.js';
import { quote, quoteAll } from './quote.js';
import { sizeText } from './sizes.js';
import { about, type Tellers } from './tellers.js';

export const jsonWords: Tellers<JsonProblem> = {
  'damaged-json': ({ place: { file, record, line }, fault, excerpt }, names) => {
    const where = record === undefined ? `line ${line}` : `record ${record} (line ${line})`;
    const [what, hint] = faultWords(fault, names);
    return {
      message: `${fileText(file)}, ${where}: ${what}`,
      details: excerpt.text === '' ? [] : [`  ${excerpt.text}`, `  ${' '.repeat(excerpt.at)}^`],
      hint,
    };
  },
  'no-json-rows': (problem, names) => withoutRows(problem, names),
};

function faultWords(fault: JsonFault, names: Names): readonly [what: string, hint: string | undefined] {
  switch (fault.what) {
    case 'unexpected':
      return [`this is no JSON: ${fault.wanted} should be here`, FORM];
    case 'open-string':
      return ['the text that begins here is not closed on its line', FORM];
    case 'too-deep':
      return [`objects and lists are nested more than ${fault.limit} deep`, undefined];
    case 'key-twice':
      return [
        `the key ${quote(fault.key)} is there a second time, and only one of its values could count`,
        'leave one of them out',
      ];
    case 'not-a-row':
      return [`every response in this file is ${ROWS[fault.wanted]}, but this is not`, undefined];
    case 'ends':
      return [
        'the file ends in the middle of a value',
        'it was cut off while being written, copied or downloaded; fetch it again',
      ];
    case 'too-large':
      return [
        `the value that begins here is over ${sizeText(fault.limit)}`,
        about(names('maxRecord'), (name) => `if records are really that long, raise ${name}`),
      ];
  }
}

const FORM = 'JSON is {"plan": "pro", "nps": 9}, with keys and texts in double quotes';
const ROWS = { object: 'an object such as {"nps": 9}', list: 'a list such as ["pro", 9]' };

function withoutRows(problem: Extract<JsonProblem, { kind: 'no-json-rows' }>, names: Names): Sentence {
  const { file, sheet } = problem;
  switch (problem.why) {
    case 'values':
      return {
        message: `${fileText(file)} is a JSON list of values, and nothing says what they are`,
        hint: 'objects are read, one a line or in a list, such as [{"nps": 9}]',
      };
    case 'no-list': {
      const isMap = problem.format === 'geojson';
      const path = isMap ? '.features[].properties' : '.path.to.the.list[]';
      const piped = pipedTo(names, `jq -c '${path}'`, file);
      return {
        message: `${fileText(file)} is ${isMap ? 'GeoJSON' : 'a JSON document'}, ${isMap ? 'whose responses are nested deeper' : 'but none of its keys holds a list of objects'}`,
        hint: piped === undefined ? undefined : `extract them on the way: ${piped}`,
      };
    }
    case 'several-lists':
      return {
        message: `${fileText(file)} is a JSON document with ${counted(problem.lists.length, 'list')}: ${quoteAll(problem.lists)}`,
        hint: about(names('sheet', problem.lists[0]), (name) => `say which one is meant: ${name}`),
      };
    case 'unknown-list':
      return {
        message: `${names('sheet', sheet) ?? `sheet ${quote(sheet!)}`}: ${fileText(file)} has no such list`,
        hint: `it has ${quoteAll(problem.lists)}`,
      };
  }
}
