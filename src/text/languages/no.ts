// Norwegian.
import type { LanguageWords } from './language.js';

export const no: LanguageWords = {
  names:
    'Norwegian, no, nb, nn, nor, nob, norsk, bokmål, nynorsk, norwegisch, norvégien, noruego, norvegese, norvegiană, noors',
  letters: 'åæø',
  spelledOut: 'å aa, æ ae, ø oe',
  functions: `og i jeg det at en et den til er som på de med han av for der var meg seg men har om vi min mitt mine hadde ham hun nå
    over da fra du ut sin dem oss opp man hans hvor eller hva skal selv her alle vil ble kunne inn når være noe ville jo deres etter
    ned skulle denne enn dette også under ha deg annen henne alt sitt sine mot disse hvis din noen hos bli blir vært sånn kan får få
    fikk bare så hvordan hvorfor mens siden ettersom samt ved gjennom mellom`,
  negations: 'ikke nei aldri ingen ingenting uten neppe',
  degrees: 'veldig mye svært alltid helt virkelig mer mest mindre ganske super',
  good: 'god godt gode bra bedre best utmerket hyggelig hyggelige lett enkel enkelt rask raskt fornøyd takk flott',
  bad: 'dårlig dårlige verre verst vanskelig treg tregt dyr dyrt misfornøyd skuffet elendig dessverre tungvint',
};
