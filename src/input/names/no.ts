// Norwegian.
import type { LanguageNames } from './language.js';

export const no: LanguageNames = {
  question: 'anbefale, anbefaler, anbefaling, anbefalingsvilje, anbefalingsgrad, tilrå',
  otherwise: `anbefalt av, anbefalte, anbefalinger, hvem … anbefal*, hvem … anbefalt, hvorfor … anbefal*,
    årsak* … anbefal*, grunn* … anbefal*, hvor mange … anbefal*, hvilke produkt* … anbefal*`,
  weak: 'karakter, poeng, poengsum, vurdering, terningkast',
  measures: `tilfredshet, kundetilfredshet, fornøyd, innsats, gjennomsnitt*, årsak*, begrunnelse*,
    kommentar*, hvorfor`,
  promoter: `promotor, promotorer, ambassadør, ambassadører, ambassadørene, forkjemper, forkjempere,
    talsperson, anbefaler, anbefalere`,
  passive: 'passiv, passive, nøytral, nøytrale, likegyldig, likegyldige',
  detractor: 'kritiker, kritikere, kritikerne, motstander, motstandere',
  missing: `ikke svar, ingen svar, ikke svart, ikke besvart, ubesvart, vet ikke, vet ikkje, jeg vet ikke,
    ingen mening, ingen formening, kan ikke svare, ønsker ikke å svare, ønsker ikke å oppgi, vil ikke svare,
    nekter, ikke relevant, ikke aktuelt, mangler, manglende, ukjent, ikke oppgitt, uoppgitt, tom, ingen`,
  total: 'totalt, total, sum, delsum, samlet, gjennomsnitt, snitt, middelverdi, median, totalsum',
  scale: '# til #, mellom # og #, #-punktsskala, #-delt skala, av #',
};
