// The layouts of survey tools, by what their header rows hold.
import { isBlank, type Row } from './row-shape.js';

export interface Layout {
  vendor: string;
  why: string;
  headerRows: number;
}

const IMPORT_ID = /^\{"ImportId":\s*"([^"]*)"/;

/** The id in a cell of the row that Qualtrics writes for programs. */
export function importIdIn(cell: string): string | undefined {
  return IMPORT_ID.exec(cell.trim())?.[1];
}

/** Records that must be there before {@link layoutOf} can tell. */
export const LAYOUT_ROWS = 4;

/** The layout of a file of which these are the first records, without lines above the header. */
export function layoutOf(rows: readonly Row[]): Layout | undefined {
  for (let i = 1; i < Math.min(rows.length, LAYOUT_ROWS); i++) {
    if (rows[i]!.some((cell) => importIdIn(cell) !== undefined))
      return { vendor: 'Qualtrics', why: `row ${i + 1} holds ImportIds`, headerRows: i + 1 };
  }
  const [first = [], second = []] = rows;
  if (cellIs(first[0], 'v1') && cellIs(second[0], 'responseid'))
    return { vendor: 'Qualtrics', why: 'V1 is above ResponseID', headerRows: 2 };
  return surveyMonkey(rows) ?? kindsBelow(rows) ?? singleRow(first, second);
}

/** In the second row are choices, and what kind of answer is below; over the columns that have none, it is blank. */
const KINDS_OF_ANSWER = /^(?:response|open-ended response|other \(please specify\)|answers?|comments?)$/i;

function surveyMonkey([header = [], second = [], third = []]: readonly Row[]): Layout | undefined {
  const isWhole = hasAll(header, ['respondent id', 'collector id']);
  if (!isWhole && !cellIs(header[0], 'respondent id')) return undefined;
  const choices = isBlank(second[0]) && second.some((cell) => !isBlank(cell));
  const isOfKinds = second.some((cell) => KINDS_OF_ANSWER.test(cell.trim()));
  // Other tools have respondents too.
  if (!isWhole && !(choices && isOfKinds && !isBlank(third[0]))) return undefined;
  const why = `Respondent ID${isWhole ? ' and Collector ID' : ''}${choices ? ', above a row of choices' : ''}`;
  return { vendor: 'SurveyMonkey', why, headerRows: choices ? 2 : 1 };
}

/** A second row that says under each question what kind of answer is below, and nothing else. */
function kindsBelow([header = [], second = [], third = []]: readonly Row[]): Layout | undefined {
  const filled = second.filter((cell) => !isBlank(cell));
  const isOfKinds = filled.length > 0 && filled.every((cell) => KINDS_OF_ANSWER.test(cell.trim()));
  // Who answers a question with "Comment" has a row like that too, but its id is filled.
  if (!isOfKinds || !isBlank(second[0]) || isBlank(header[0]) || isBlank(third[0])) return undefined;
  return { vendor: 'Survicate', why: 'a row of Answer and Comment below the questions', headerRows: 2 };
}

/** Layouts with one header row, known by columns that only this tool writes. */
const SINGLE_ROW: { vendor: string; needs: string[]; first?: string }[] = [
  { vendor: 'Typeform', first: '#', needs: ['submit date (utc)'] },
  { vendor: 'Microsoft Forms', first: 'id', needs: ['start time', 'completion time', 'email', 'name'] },
  { vendor: 'Tally', first: 'submission id', needs: ['respondent id', 'submitted at'] },
  { vendor: 'Formbricks', first: 'no.', needs: ['response id', 'timestamp', 'finished', 'survey id'] },
  { vendor: 'LimeSurvey', needs: ['submitdate', 'lastpage', 'startlanguage'] },
  { vendor: 'LimeSurvey', needs: ['date submitted', 'last page', 'start language'] },
  { vendor: 'Zendesk', needs: ['delivery id', 'delivered at', 'rated at', 'rating', 'recipient id'] },
  { vendor: 'Thanx', first: 'nps feedback uid', needs: ['nps feedback id', 'merchant id', 'rating'] },
  {
    vendor: 'CustomerGauge',
    needs: ['nps score', 'follow up request', 'follow up details', 'response date'],
  },
  { vendor: 'Wootric', needs: ['feedback date', 'feedback', 'score', 'user id'] },
  { vendor: 'Help Scout', first: 'name', needs: ['value', 'category', 'comment', 'timestamp'] },
];
const INTELLISURVEY = /_NPS_DPP$/;
const GOOGLE_TIMESTAMP = /^\d{4}\/\d{1,2}\/\d{1,2} \d{1,2}:\d{2}:\d{2} [AP]M/;

function singleRow(header: Row, second: Row): Layout | undefined {
  for (const { vendor, needs, first } of SINGLE_ROW) {
    if ((first === undefined || cellIs(header[0], first)) && hasAll(header, needs))
      return { vendor, why: `columns ${needs.join(', ')}`, headerRows: 1 };
  }
  if (header.some((cell) => INTELLISURVEY.test(cell)))
    return { vendor: 'IntelliSurvey', why: 'a column that ends in _NPS_DPP', headerRows: 1 };
  if (cellIs(header[0], 'timestamp') && GOOGLE_TIMESTAMP.test(second[0] ?? ''))
    return { vendor: 'Google Forms', why: 'the form of its Timestamp', headerRows: 1 };
  return undefined;
}

function cellIs(cell: string | undefined, text: string): boolean {
  return cell !== undefined && plainName(cell) === text;
}

function hasAll(header: Row, needs: readonly string[]): boolean {
  const names = new Set(header.map(plainName));
  return needs.every((name) => names.has(name));
}

function plainName(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/^(respondent|collector)id$/, '$1 id');
}
