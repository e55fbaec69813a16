// Romanian.
import type { LanguageNames } from './language.js';

export const ro: LanguageNames = {
  question: 'recomand*, recomanda*, ai recomanda, ați recomanda, sfătui … priet*',
  otherwise: `recomandat de, recomandată de, recomandări, recomandate, recomandările, cine … recomandat*,
    de ce … recomand*, motiv* … recomand*, cod recomand*, cod de recomand*, câți … recomand*,
    câte … recomand*, ce produs* … recomand*, ce ne … recomand*`,
  weak: 'notă, nota, scor, scorul, punctaj, calificativ, evaluare, evaluarea, rating',
  measures: 'satisfacți*, mulțumi*, efort*, motiv*, comentari*, de ce',
  promoter: `promotor, promotori, promotorul, promotorii, promoter, promoteri, promoterul, promoterii,
    promotoare, susținător, susținători, susținătorul, susținătorii, susținătoare, ambasador, ambasadori,
    ambasadorul, ambasadorii, avocat, avocați, avocatul, avocații`,
  passive: `pasiv, pasivi, pasivul, pasivii, pasivă, pasive, neutru, neutri, neutră, neutre, neutrul,
    neutrii, indiferent, indiferenți, indiferenții`,
  detractor: `detractor, detractori, detractorul, detractorii, detractoare, critic, critici, criticul,
    criticii, contestatar, contestatari`,
  missing: `fără răspuns, niciun răspuns, nici un răspuns, nu a răspuns, nu am răspuns, nu răspund,
    nu răspunde, nu știu, nu stiu, nu știe, nu știu nu răspund, nu știe nu răspunde, ns nr, nș nr, nșnr,
    nsnr, nu am o părere, nicio părere, fără opinie, nicio opinie, nu am o opinie, nu pot spune,
    nu pot aprecia, refuz, refuz să răspund, refuză să răspundă, a refuzat, refuzat, prefer să nu răspund,
    prefer să nu spun, nu doresc să răspund, nu e cazul, nu este cazul, nu se aplică, neaplicabil,
    nu se aplica, necompletat, lipsă, lipsa, date lipsă, valoare lipsă, necunoscut, gol, niciunul,
    indisponibil, nespecificat`,
  total: `total, total general, subtotal, sumă, suma, medie, media, media generală, mediana, scor mediu,
    nota medie, ansamblu, totaluri`,
  scale: 'de la # la #, # la #, între # și #, # până la #, din #, în # puncte, # stele',
};
