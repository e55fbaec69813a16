// Which column says when a response was given: by its name, and by what its cells hold.
import { readDate, readWrittenDate } from '../cells/date.js';
import { inputError } from '../problems.js';
import { type Column, ownColumns } from '../table/header.js';
import { named } from './find.js';
import { plainName } from './names.js';

type Rows = readonly (readonly string[])[];

/** What a customer has once, whenever the answer was given: never the date of an answer. */
const OF_THE_CUSTOMER =
  /birth|\bdob\b|geburt|naissance|nascimento|nacimiento|nascita|naster|geboorte|sign(?:ed)? ?up|regist[er]|inregistr|enrol|joined|since|inscri|anmeld|angemeldet|hired|contract|renew|expir|subscri/;
/** What was before the answer, or after it. */
const BEFORE_OR_AFTER =
  /\b(?:sen[td]|sending|dispatch\w*|invit\w*|deliver\w*|opened|start\w*|beg[ia]n\w*|updat\w*|modif\w*|chang\w*|export\w*|import\w*|last|next|due|order\w*|purchase\w*|visit\w*|envoi|envoye|versand\w*|versendet|gesendet|enviad[oa]|inviat[oa]|verzonden|trimis|debut|inicio|inizio|einladung)\b/;
const OF_THE_ANSWER =
  /submit|respon[ds]|record|answer|\brated|complet|survey|feedback|review|pesquisa|repon[ds]|raspun|respuest|respost|rispost|antwort|ausgefullt|ingevuld|umfrage|sondage|sondaj|encuesta|sondaggio|enquete/;
const OF_THE_END =
  /^(?:time ?stamp|date ?stamp|date|date ?time|datum|fecha|data|zeitstempel|horodat\w*)$|end ?date|end ?time|finish|posted/;
const OF_ANYTHING = /date|created|time|\b(?:at|on|when|datum|fecha|data|zeit|heure|hora|ora)\b/;

/** The kinds of names, from the one that fits best. */
const NAMED = 4;
const UNNAMED = 4;
const NEVER = 5;

function rankOf({ labels }: Column): number {
  const names = labels.map(nameOf);
  if (names.some((name) => OF_THE_CUSTOMER.test(name))) return NEVER;
  const speaks = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (speaks(OF_ANYTHING) && speaks(BEFORE_OR_AFTER)) return 3;
  const rank = [OF_THE_ANSWER, OF_THE_END, OF_ANYTHING].findIndex(speaks);
  return rank === -1 ? UNNAMED : rank;
}

const nameOf = (label: string) => plainName(label).replaceAll('-', ' ').trim();

/**
 * The columns that may say when the answer was given, all of them equally likely: the filled cells of the sample are
 * dates, and no name fits better. Columns with the same cells count as one; joined columns say nothing about the answer.
 */
export function dateColumns(all: readonly Column[], rows: Rows): readonly Column[] {
  const ranked = ownColumns(all).map((column) => ({ column, rank: rankOf(column) }));
  for (let best = 0; best < NEVER; best++) {
    const fitting = ranked
      .filter(({ column, rank }) => rank === best && holdsDates(rows, column))
      .map(({ column }) => column);
    if (fitting.length > 0) return different(mostFilled(fitting, rows), rows);
  }
  return [];
}

/**
 * The same as one column; undefined without any.
 * @param wanted whether it is to say which answer is the latest, or when each was given
 * @throws NpsError `ambiguous-column` where several may say when an answer was given
 */
export function theDateColumn(
  columns: readonly Column[],
  rows: Rows,
  label: string,
  wanted: 'latest' | 'when',
): Column | undefined {
  const found = dateColumns(columns, rows);
  if (found.length <= 1) return found[0];
  const candidates = found.map((column) => named(column, columns));
  throw inputError({ kind: 'several-date-columns', file: label, columns: candidates, wanted });
}

/** The one column whose cells are dates and whose name fits best, or undefined. */
export function detectDateColumn(columns: readonly Column[], rows: Rows): Column | undefined {
  const [first, ...others] = dateColumns(columns, rows);
  return first !== undefined && others.length === 0 && rankOf(first) < NAMED ? first : undefined;
}

const cellsOf = (rows: Rows, { position }: Column) => rows.map((row) => (row[position - 1] ?? '').trim());
const filledIn = (rows: Rows, column: Column) => cellsOf(rows, column).filter((cell) => cell !== '');

function holdsDates(rows: Rows, column: Column): boolean {
  const read = namesDates(column) ? readDate : readWrittenDate;
  const filled = filledIn(rows, column);
  return filled.length > 0 && filled.filter((cell) => read(cell) !== null).length >= 0.9 * filled.length;
}

/** Without those that are blank where others are filled: an answer without its date is of no use. */
function mostFilled(columns: readonly Column[], rows: Rows): Column[] {
  const filled = columns.map((column) => filledIn(rows, column).length);
  const most = Math.max(...filled);
  return columns.filter((_, i) => filled[i]! >= 0.9 * most);
}

function different(columns: readonly Column[], rows: Rows): Column[] {
  const texts = columns.map((column) => JSON.stringify(cellsOf(rows, column)));
  return columns.filter((_, i) => texts.indexOf(texts[i]!) === i);
}

const DATE_WORD =
  /^(?:(?:submit|start|end|response|survey|create|answer|record)?date|date(?:time|stamp)|time(?:stamp)?|datum|fecha|zeitpunkt|zeitstempel|when|created|submitted|recorded|answered|completed|responded|month|monat|mois|mes|mese|maand|luna|yearmonth)$/;
/** Portuguese, Italian and Romanian for date: in English it is anything. */
const DATA = /^data(?: (?:da|de|do|della|di|e|pesquisa|resposta|risposta|raspuns\w*|complet\w*|ora)\b.*)?$/;
const AT_THE_END = /\b(?:at|on)$/;
const NO_DATE =
  /\b(?:id|ids|uid|key|no|nr|number|count|code|amount|rate|duration|seconds?|minutes?|hours?|ms|spent|zone|response time|handl\w* time|wait\w* time|time to)\b/;

/** Whether the name says that the column holds dates, so that its bare numbers are dates and no ids. */
export function namesDates({ labels }: Column): boolean {
  return labels.map(nameOf).some((name) => {
    if (NO_DATE.test(name)) return false;
    return (
      DATA.test(name) || AT_THE_END.test(name) || name.split(/[^a-z]+/).some((word) => DATE_WORD.test(word))
    );
  });
}

const RUNNING = /^\d{1,15}$/;
/** Fewer rows fall by chance. */
const ENOUGH_ROWS = 4;

/** A column of whole numbers that fall from row to row, as ids do where the newest answer stands first. */
export function fallingColumn(columns: readonly Column[], rows: Rows): Column | undefined {
  if (rows.length < ENOUGH_ROWS) return undefined;
  return ownColumns(columns).find((column) => {
    const cells = cellsOf(rows, column);
    return cells.every((cell, i) => RUNNING.test(cell) && (i === 0 || Number(cell) < Number(cells[i - 1])));
  });
}
