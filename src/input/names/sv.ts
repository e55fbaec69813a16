// Swedish.
import type { LanguageNames } from './language.js';

export const sv: LanguageNames = {
  question: 'rekommender*, rekommendation, rekommendationsvilja, rekommendationsbenägenhet, tipsa … vän*',
  otherwise: `rekommenderad av, rekommenderat av, rekommenderade, rekommendationer, vem … rekommender*,
    varför … rekommender*, anledning* … rekommender*, orsak* … rekommender*, hur många … rekommender*,
    vilk* produkt* … rekommender*`,
  weak: 'betyg, poäng, omdöme, bedömning, värdering',
  measures: 'nöjdhet, kundnöjdhet, nöjd, ansträngning, genomsnitt*, anledning*, kommentar*, varför',
  promoter: `promotor, promotorer, ambassadör, ambassadörer, ambassadören, ambassadörerna, förespråkare,
    förespråkarna, rekommendatör, rekommendatörer`,
  passive: 'passiv, passiva, neutral, neutrala, likgiltig, likgiltiga',
  detractor: 'kritiker, kritikern, kritikerna, belackare, belackarna, motståndare, missnöjd, missnöjda',
  missing: `inget svar, ej svar, ej besvarad, ej besvarat, obesvarad, vet ej, vet inte, jag vet inte,
    ingen åsikt, ingen uppfattning, kan inte svara, vill inte svara, vill ej svara, vill inte uppge, vägrar,
    ej relevant, inte relevant, ej tillämpligt, saknas, uppgift saknas, okänd, okänt, tom, ingen`,
  total: `totalt, totalsumma, summa, delsumma, medel, medelvärde, genomsnitt, snitt, medelbetyg, median,
    samtliga`,
  scale: '# till #, # och med #, mellan # och #, #-gradig*, #-poängsskala, av #',
};
