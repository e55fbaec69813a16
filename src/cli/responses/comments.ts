// Reads the comments that nps comments asks for, as the words that themes are found in.
import { type Commenters, ThemeAccumulator } from '../../core/theme-accumulator.js';
import type { Source } from '../../input/bytes/source.js';
import { datesAreSettled } from '../../input/cells/date-order.js';
import { HALF, type KeyText } from '../../input/columns/keys.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { answerScale, type ReadOptions } from '../../input/options.js';
import {
  ALL_LANGUAGES,
  type Language,
  languageCalled,
  loadReaderMaker,
  type NamedTheme,
  themeMatcher,
} from '../../text/index.js';
import type { COMMENTS } from '../options/comments.js';
import type { Values } from '../options/record.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';
import type { CountedReading } from './account.js';
import { answersAsWords } from './answer-words.js';
import { type Watch, windowed, withHeldDays } from './collect.js';
import { type CommentColumns, commentColumns } from './comment-columns.js';
import { languagesOf, WordsOfColumn } from './comment-words.js';
import { readInto } from './read-into.js';

/** What nps comments is asked for. */
export interface CommentOptions
  extends Values<typeof COMMENTS.options>,
    Omit<ResponseOptions, 'by' | 'maxSegments' | 'comment' | 'answersSplit'> {}

/** What was read. */
export interface ReadComments {
  readonly commenters: Commenters;
  readonly reading: CountedReading;
  readonly columns: CommentColumns;
  /** The languages of the comments, the commonest first. */
  readonly languages: readonly Language[];
  /** The themes that were looked for. */
  readonly named: readonly NamedTheme[] | undefined;
}

/**
 * Reads all sources, once.
 * @param themesIn the themes that people named, once the languages of the comments are known
 * @throws NpsError for whatever the user can mend
 */
export async function readComments(
  given: readonly Source[],
  asked: CommentOptions,
  themesIn: ((languages: readonly Language[]) => readonly NamedTheme[]) | undefined,
  watch: Watch,
): Promise<ReadComments> {
  const { sources, options, warnings, days, close } = await windowed(given, asked);
  try {
    const {
      before,
      after,
      language: wanted,
      answersSplit,
      ...others
    } = options as ResponseOptions & CommentOptions;
    const code = wanted === undefined ? undefined : languageCalled(wanted);
    const halves = before && after ? { halves: { before, after } } : undefined;
    const chosen = new ChosenColumns(asked, sources.length > 1, halves !== undefined);
    const make = answersSplit === undefined ? await loadReaderMaker(code) : answersAsWords(answersSplit);
    const words = new WordsOfColumn(make, () => chosen.languageKey);
    const weighted = options.weight !== undefined;
    const scale = answerScale(options);
    let named: readonly NamedTheme[] | undefined;
    const accumulator = words.into((reader) => {
      named = themesIn?.(languagesOf(reader));
      const match = named && themeMatcher(named, reader);
      return new ThemeAccumulator({
        wordsOf: words.read,
        named: match && ((sentences, comment) => match(comment, sentences)),
        weighted,
        scale,
        file: chosen.fileKey,
        side: chosen.sideKey,
      });
    });
    const read: ReadOptions = {
      ...others,
      ...watch,
      ...halves,
      dates: halves === undefined,
      records: true,
      choose: (columns, file) => chosen.from(columns, file),
      // Cells of single respondents are not quoted where few are not to be told apart.
      unquoted: options.unquoted === true || options.minN !== undefined,
    };
    const reading = await readInto(sources, read as ResponseOptions, [accumulator]);
    const own = await withHeldDays(reading, sources, options);
    const { by: _, ...roles } = reading.columns;
    const commenters = accumulator.result();
    return {
      commenters,
      reading: {
        ...reading,
        columns: roles,
        warnings: [...chosen.warnings(), ...warnings, ...own],
        ...(days && { days }),
      },
      columns: chosen.columns,
      languages: words.languages(),
      named,
    };
  } finally {
    close();
  }
}

/** The columns that are taken, once the first rows are known, and the places of their keys in a batch. */
class ChosenColumns {
  columns!: CommentColumns;
  fileKey: number | undefined;
  sideKey: number | undefined;
  languageKey: number | undefined;

  constructor(
    private readonly asked: CommentOptions,
    private readonly isOfSeveral: boolean,
    private readonly hasHalves: boolean,
  ) {}

  from(surveyed: readonly SurveyedColumn[], file: string): Pick<ReadOptions, 'by' | 'comment' | 'date'> {
    const { comment, date, language, dateFormat } = this.asked;
    const spoken = languageColumn(language, surveyed);
    const found = commentColumns(surveyed, file, { comment, date, language: spoken });
    const isCode = language !== undefined && spoken === undefined;
    const by: KeyText[][] = [];
    const keyOf = (key: KeyText) => by.push([key]) - 1;
    if (this.isOfSeveral) this.fileKey = keyOf('@file');
    if (this.hasHalves) this.sideKey = keyOf(HALF);
    if (found.language !== undefined && !isCode) this.languageKey = keyOf(found.language);
    // Without an order of day and month nobody can say which comments were before: that costs the change, not the rest.
    const cells = surveyed.find(({ column }) => column === found.date)?.values ?? [];
    const dated = date !== undefined || (!this.hasHalves && datesAreSettled(cells, dateFormat));
    this.columns = { ...found, date: dated ? found.date : undefined };
    return {
      by,
      comment: found.comment,
      ...(this.columns.date !== undefined && { date: this.columns.date }),
    };
  }

  warnings(): CliWarning[] {
    const { found } = this.columns;
    return found === undefined ? [] : [{ code: 'comment-column', column: found }];
  }
}

/**
 * The column that `--language` names; undefined where it names a language, or nothing.
 * @throws NpsError `bad-value` where it is neither
 */
function languageColumn(text: string | undefined, columns: readonly SurveyedColumn[]): string | undefined {
  if (text === undefined || languageCalled(text) !== undefined) return undefined;
  const names = columns.map(({ column }) => column);
  const wanted = text.trim().toLowerCase();
  const found =
    names.find((name) => name === text) ?? names.find((name) => name.trim().toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw cliError({ kind: 'unknown-language', language: text, codes: ALL_LANGUAGES, columns: names });
}
