// The header rows of a file, in the layouts of survey tools, and the columns that they name.

export interface Column {
  /** As the first header row names it; where that is empty, as a later one does. */
  name: string;
  /** From 1. */
  position: number;
  /** What every header row of the vendor says of the column, the name among them. */
  labels: readonly string[];
}

export interface Header {
  /** The survey tool whose layout this is, or null. */
  vendor: string | null;
  /** What showed the layout, for people. */
  why: string;
  /** Lines above the header that belong to no table. */
  titleRows: number;
  /** Rows that name the columns, without title rows. */
  headerRows: number;
  columns: Column[];
}

/** Records that must be there before {@link readHeader} can tell: a title line and three header rows. */
export const HEADER_LOOKAHEAD = 4;

interface Layout {
  vendor: string;
  why: string;
  headerRows: number;
  titleRows?: number;
}

type Row = readonly string[];
const IMPORT_ID = /^\{"ImportId":\s*"([^"]*)"/;

/**
 * Reads the header from the first records of a file.
 * @param rows the first records; at least {@link HEADER_LOOKAHEAD} where the file has them
 * @param headerRows the number of header rows where it is given; 0 for a file without a header
 */
export function readHeader(rows: readonly Row[], headerRows?: number): Header {
  const layout = layoutOf(rows);
  const titleRows = layout?.titleRows ?? 0;
  const count = headerRows ?? layout?.headerRows ?? 1;
  const header = rows.slice(titleRows, titleRows + count);
  const width = Math.max(...(header.length > 0 ? header : rows.slice(0, 1)).map((row) => row.length), 0);
  const columns: Column[] = [];
  for (let i = 0; i < width; i++) {
    const labels = header.flatMap((row) => labelsIn(row[i] ?? ''));
    columns.push({ name: labels[0] ?? '', position: i + 1, labels });
  }
  // A trailing delimiter on every line makes one more column, without a name: it is none.
  if (columns.length > 1 && header.length > 0 && columns.at(-1)!.labels.length === 0) columns.pop();
  const why = headerRows === undefined ? (layout?.why ?? 'one row, where nothing shows more') : 'as asked';
  return { vendor: layout?.vendor ?? null, why, titleRows, headerRows: count, columns };
}

function labelsIn(cell: string): string[] {
  const importId = IMPORT_ID.exec(cell.trim())?.[1];
  if (importId !== undefined) return [importId];
  return cell.trim() === '' ? [] : [cell];
}

function layoutOf(rows: readonly Row[]): Layout | undefined {
  for (let i = 1; i < Math.min(rows.length, HEADER_LOOKAHEAD); i++) {
    if (rows[i]!.some((cell) => IMPORT_ID.test(cell.trim())))
      return { vendor: 'Qualtrics', why: `row ${i + 1} holds ImportIds`, headerRows: i + 1 };
  }
  const [first = [], second = []] = rows;
  if (cellIs(first[0], 'v1') && cellIs(second[0], 'responseid'))
    return { vendor: 'Qualtrics', why: 'V1 is above ResponseID', headerRows: 2 };
  return surveyMonkey(rows) ?? singleRow(first, second);
}

function surveyMonkey(rows: readonly Row[]): Layout | undefined {
  for (const titleRows of [0, 1]) {
    const header = rows[titleRows] ?? [];
    if (!hasAll(header, ['respondent id', 'collector id'])) continue;
    if (titleRows === 1 && rows[0]!.filter((cell) => cell.trim() !== '').length > 1) continue;
    // The second row holds choices; over the columns that have none, it is blank.
    const second = rows[titleRows + 1] ?? [];
    const choices = (second[0] ?? '').trim() === '' && second.some((cell) => cell.trim() !== '');
    const why = `Respondent ID and Collector ID${choices ? ', above a row of choices' : ''}`;
    return { vendor: 'SurveyMonkey', why, headerRows: choices ? 2 : 1, titleRows };
  }
  return undefined;
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
