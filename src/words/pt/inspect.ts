// Portuguese: what nps inspect says. "Tabulação" and "identificador" are the words of both countries.
import type { ColumnResult } from '../../core/results.js';
import type { ScoreReason } from '../../input/columns/score-candidate.js';
import type { InspectWords } from '../inspect-words.js';
import type { Tongue } from '../tongue/tongue.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'vírgula',
  ';': 'ponto e vírgula',
  '\t': 'tabulação',
  '|': 'barra vertical',
};

const KINDS: Readonly<Record<ColumnResult['kind'], string>> = {
  score: 'nota',
  date: 'data',
  comment: 'comentário',
  category: 'categoria',
  id: 'id',
  number: 'número',
  text: 'texto',
  empty: 'vazia',
};

export const inspectWords = (t: Tongue): InspectWords => ({
  standardInput: 'entrada padrão',
  size: (rows, columns) =>
    `${t.counted(rows, 'linha', 'linhas')}, ${t.counted(columns, 'coluna', 'colunas')}`,
  findings: {
    format: 'formato',
    sheet: 'planilha',
    encoding: 'codificação',
    delimiter: 'delimitador',
    headerRows: 'linhas de cabeçalho',
  },
  findingHeadings: { finding: 'resultado', value: 'valor', why: 'porquê' },
  delimiter: (character) => DELIMITERS[character] ?? character,
  headings: {
    column: 'coluna',
    kind: 'tipo',
    distinct: 'distintos',
    blank: 'em branco',
    missing: 'ausentes',
    examples: 'exemplos',
    encoding: 'codificação',
    samples: 'como seria lido',
  },
  kind: (kind) => KINDS[kind],
  about: (count) => `≈ ${t.count(count)}`,
  missing: (columns) =>
    `ausentes: ${columns.map(({ name, missing }) => `${missing.words.map(t.quote).join(', ')} em ${t.quote(name)}`).join('; ')}`,
  dates: (column, { first, last, order }) => {
    if (first === null)
      return `datas: em ${t.quote(column)} nada mostra se o dia ou o mês vem primeiro; --date-format DMY ou MDY indica-o`;
    const days = last === null ? t.day(first) : `${t.day(first)} a ${t.day(last)}`;
    const which = order === null ? '' : `, ${order === 'DMY' ? 'o dia' : 'o mês'} primeiro (${order})`;
    return `datas: ${t.quote(column)} de ${days}${which}`;
  },
  noScore: 'nota: nenhuma coluna',
  hint: (hint) => `sugestão: ${hint}`,
  why: (reason) => reasonText(t, reason),
  score: (column, why) => `nota: ${t.quote(column)}, ${why}`,
  explicitly: (command) => [{ text: 'explicitamente: ' }, { text: command, tone: 'strong' }],
  rows: (count) => t.counted(count, 'linha', 'linhas'),
});

/** Why a column was taken for the score. */
export function reasonText(t: Tongue, why: ScoreReason): string {
  switch (why.by) {
    case 'name':
      return 'reconhecida pelo nome';
    case 'question':
      return `cuja pergunta é ${t.quote(why.question)}`;
    case 'category':
      return `com a sua categoria ao lado, em ${t.quote(why.column)}`;
    case 'rating':
      return 'a única coluna cujo nome fala de nota ou avaliação';
  }
}
