// Danish.
import type { LanguageNames } from './language.js';

export const da: LanguageNames = {
  question: 'anbefal, anbefale, anbefaler, anbefaling, anbefalingsvillighed, anbefalingsgrad, anbefalelse',
  otherwise: `anbefalet af, anbefalede, anbefalinger, hvem … anbefal*, hvorfor … anbefal*,
    årsag* … anbefal*, grund* … anbefal*, hvor mange … anbefal*, hvilke* produkt* … anbefal*,
    anbefalingskode`,
  weak: 'karakter, vurdering, bedømmelse, ^point$, pointtal',
  measures: `tilfredshed, kundetilfredshed, tilfreds, indsats, gennemsnit*, årsag*, begrundelse*,
    kommentar*, hvorfor`,
  promoter: 'promotor, promotorer, ambassadør, ambassadører, fortaler, fortalere, anbefaler, anbefalere',
  passive: 'passiv, passive, neutral, neutrale, ligegyldig, ligegyldige',
  detractor: 'kritiker, kritikere, kritikerne, modstander, modstandere',
  missing: `intet svar, ikke svaret, ubesvaret, ej besvaret, ved ikke, ved det ikke, jeg ved ikke,
    ingen mening, ingen holdning, kan ikke svare, ønsker ikke at svare, ønsker ikke at oplyse,
    vil ikke svare, afvist, nægter, ikke relevant, irrelevant, mangler, uoplyst, ikke oplyst, ukendt, tom,
    ingen`,
  total: 'total, i alt, ialt, samlet, sum, subtotal, gennemsnit, gns, middelværdi, median, hovedtotal',
  scale: '# til #, mellem # og #, #-punktsskala, #-trins*, ud af #',
};
