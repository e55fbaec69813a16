// Spanish: what nps inspect says.
import type { ColumnResult } from '../../core/results.js';
import type { ScoreReason } from '../../input/columns/score-candidate.js';
import type { InspectWords } from '../inspect-words.js';
import { shortened } from '../quote.js';
import type { Tongue } from '../tongue/tongue.js';
import { COLUMN } from './phrases.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'coma',
  ';': 'punto y coma',
  '\t': 'tabulador',
  '|': 'barra',
};

const KINDS: Readonly<Record<ColumnResult['kind'], string>> = {
  score: 'nota',
  date: 'fecha',
  comment: 'comentario',
  category: 'categoría',
  id: 'identificador',
  number: 'número',
  text: 'texto',
  empty: 'vacía',
};

export const inspectWords = (t: Tongue): InspectWords => {
  const rows = (count: number) => t.counted(count, 'fila', 'filas');
  const quote = (text: string) => quoted(t, text);
  return {
    standardInput: 'entrada estándar',
    size: (count, columns) => `${rows(count)}, ${t.counted(columns, ...COLUMN)}`,
    findings: {
      format: 'formato',
      sheet: 'hoja',
      encoding: 'codificación',
      delimiter: 'separador',
      headerRows: 'filas cabecera',
    },
    findingHeadings: { finding: 'hallazgo', value: 'valor', why: 'motivo' },
    delimiter: (character) => DELIMITERS[character] ?? character,
    headings: {
      column: 'columna',
      kind: 'tipo',
      distinct: 'distintos',
      blank: 'vacías',
      missing: 'faltan',
      examples: 'ejemplos',
      encoding: 'codificación',
      samples: 'se leería así',
    },
    kind: (kind) => KINDS[kind],
    about: (count) => `≈ ${t.count(count)}`,
    missing: (columns) => {
      const lists = columns.map(
        ({ name, missing }) => `${missing.words.map(quote).join(', ')} en ${quote(name)}`,
      );
      return `faltan: ${lists.join('; ')}`;
    },
    dates: (column, { first, last, order }) => {
      const name = quote(column);
      if (first === null || last === null)
        return `fechas: en ${name} nada muestra si va primero el día o el mes; --date-format DMY o MDY lo dice`;
      const how = order === null ? '' : `, primero ${order === 'DMY' ? 'el día' : 'el mes'} (${order})`;
      return `fechas: ${name} del ${t.day(first)} al ${t.day(last)}${how}`;
    },
    noScore: 'nota: ninguna',
    hint: (hint) => `pista: ${hint}`,
    why: (why) => reasonText(t, why),
    score: (column, why) => `nota: ${quote(column)}, ${why}`,
    explicitly: (command) => [{ text: 'explícito: ' }, { text: command, tone: 'strong' }],
    rows,
  };
};

/** Why a column was taken for the score. */
export function reasonText(t: Tongue, why: ScoreReason): string {
  switch (why.by) {
    case 'name':
      return 'conocida por su nombre';
    case 'question':
      return `cuya pregunta es ${quoted(t, why.question)}`;
    case 'category':
      return `con su categoría al lado, en ${quoted(t, why.column)}`;
    case 'rating':
      return 'la única columna cuyo nombre habla de una nota o de una valoración';
  }
}

/** A name or value in quotes: on one line, and a long one cut. */
export function quoted(t: Tongue, text: string): string {
  return t.quote(shortened(text));
}
