// What the column of a table is called that says how many gave an answer, in the languages of the field.
import type { Column } from '../table/header.js';
import { plainName } from './names.js';

/** Without accents, as plainName leaves them. */
const WORDS = new Set(
  [
    'count counts cnt n num number numbers no nr frequency frequencies freq total totals quantity qty tally',
    'response responses respondent respondents answer answers reply replies vote votes people participants',
    'anzahl antwort antworten nennungen stimmen haufigkeit haufigkeiten personen teilnehmer menge summe',
    'nombre nb nbre effectif effectifs reponse reponses repondants frequence personnes',
    'cantidad numero num recuento conteo frecuencia respuesta respuestas encuestados personas',
    'quantidade contagem frequencia resposta respostas respondentes pessoas',
    'numero conteggio conta frequenza risposta risposte rispondenti quantita persone',
    'aantal antwoord antwoorden frequentie respondenten personen',
    'numar numarul nr raspuns raspunsuri frecventa respondenti persoane',
    'antal antall svar frekvens maara lukumaara kpl vastausta vastaukset vastausten',
    'liczba ilosc odpowiedz odpowiedzi pocet odpovedi odpoved darab darabszam db valasz valaszok szama',
    'πληθος αριθμος απαντησεις απαντησεων συχνοτητα sayi sayisi adet yanit cevap frekans',
    'количество колво число ответов ответы частота кількість кількісте відповідеи відповіді відповідей',
    '件数 回答数 人数 度数 頻度 数量 数目 計数 计数 次数 回答人数 回复数 數量 計數 人數 次數',
    '수 응답 응답수 응답자수 개수 건수 빈도 인원 العدد عدد الردود الإجابات التكرار מספר כמות תשובות שכיחות',
  ].flatMap((words) => words.split(' ').map(comparable)),
);

/** Words between them, and what is counted. */
const GLUE = new Set(
  'of the per by each in a de des du d der die das la le les los las el il lo dos das do da di del delle della van het per nps score scores id'.split(
    ' ',
  ),
);

/** Whether the name says nothing but how many: `Count`, `Number of responses`, `Anzahl der Antworten`, `COUNT(*)`. */
export function saysCount({ labels }: Column): boolean {
  return labels.some((label) => {
    const words = wordsOf(label);
    return words.some((word) => WORDS.has(word)) && words.every((word) => WORDS.has(word) || GLUE.has(word));
  });
}

function wordsOf(label: string): string[] {
  if (label.trim() === '#') return ['n'];
  return comparable(label)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words of the list and of names alike: without accents and hyphens, º as o, ı as i. */
function comparable(text: string): string {
  return plainName(text).replaceAll('-', '');
}
