// Polish.
import type { LanguageNames } from './language.js';

export const pl: LanguageNames = {
  question: `poleci*, poleca*, polecenia, poleceniem, polecenie, skłonność do polecenia,
    skłonność do polecania, rekomend*, zarekomend*`,
  otherwise: `polecony przez, polecona przez, polecone, poleconych, polecający, polecony, polecona,
    list polecony, rekomendowan*, rekomendacje, kto … polecił*, kto … rekomend*, dlaczego … polec*,
    dlaczego … rekomend*, powód … polec*, powody … polec*, powód … rekomend*, ile osób … polec*, ilu … polec*, kod polec*,
    program polec*, jaki* produkt* … polec*, ^co … polecił*`,
  weak: 'ocena, oceny, punktacja, punkty, liczba punktów, wynik',
  measures: `satysfakcj*, zadowoleni*, zadowolenia, wysiłek, wysiłku, średnia, powód, powody, komentarz,
    komentarze, uzasadnienie, dlaczego`,
  promoter: `promotor, promotorzy, promotora, promotorów, promotorka, promotorki, ambasador, ambasadorzy,
    ambasadorka, zwolennik, zwolennicy`,
  passive: `pasywny, pasywni, pasywna, pasywne, bierny, bierni, bierna, neutralny, neutralni, neutralna,
    neutralne, obojętny, obojętni, obojętna`,
  detractor: `krytyk, krytycy, krytyka, krytyków, krytykant, krytykanci, detraktor, detraktorzy, przeciwnik,
    przeciwnicy, destruktor, destruktorzy`,
  missing: `brak odpowiedzi, bez odpowiedzi, nie odpowiedział, nie odpowiedziała, nie odpowiedziano,
    nie udzielono odpowiedzi, nie wiem, nie wie, trudno powiedzieć, trudno ocenić, nie mam zdania,
    brak zdania, nie mam opinii, brak opinii, odmowa, odmowa odpowiedzi, odmówił, odmawiam odpowiedzi,
    wolę nie odpowiadać, nie chcę odpowiadać, nie dotyczy, n d, nd, brak danych, brak, brak oceny, nieznane,
    nieznany, niedostępne, puste`,
  total: `razem, suma, ogółem, łącznie, suma końcowa, suma częściowa, średnia, średnio, średnia ogólna,
    mediana, wszyscy`,
  scale: '# do #, między # a #, pomiędzy # a #, #-stopniow*, #-punktow*, na #',
};
