// Romanian.
import type { LanguageWords } from './language.js';

export const ro: LanguageWords = {
  names: 'Romanian, ro, ron, rum, română, romana, românește, rumänisch, roumain, rumano, romeno, roemeens',
  letters: 'ăâîșț',
  functions: `a acea aceasta această aceea aceia acel acela acele acelea acest acesta aceste acestea acești aceștia
    acolo acum adică ai aia aici al ale alt alta alte altul am anumite ar are aș așa asta asupra astfel ați atunci au
    avea aveam aveți având avut că ca când care cărei căror cărui cât cărora ce cea cel cei cele chiar ci cine cineva
    ceva cu cum d da dacă dar de deci decât deja deoarece despre deși din dintr dintre dat după e ea ei el ele era
    erau este eu face fac fi fie fiecare fiind fost îi îl îmi în înainte încă între într însă își îți ia iar l la le
    li lor lui m mă mea mei mele meu mi mie ne nostru noastră noastre noștri noi o ori orice p pe pentru pot poate
    până prin printr pur s sa să sale sau se și si sub sunt suntem sunteți sî t te tot toate toți toată tu un una unde
    unei unele unii unor unul unui v va vă vi voi vor vostru voastră vreo vreun i ii ul`,
  negations: 'nu n nici niciun nicio niciodată nimic nimeni fără deloc nicăieri',
  degrees: 'foarte prea mai mult multe puțin extrem mereu întotdeauna total absolut destul super',
  good: `bun bună buni bune bine excelent excelentă perfect perfectă minunat minunată frumos ușor mulțumit mulțumită
    mulțumesc amabil amabilă amabili rapid rapidă`,
  bad: `rău rea răi rele slab slabă slabe prost proastă proști groaznic oribil greu nemulțumit nemulțumită dezamăgit
    dezamăgită dezamăgitor lent scump scumpă`,
  groups: `nu n, preț prețul prețuri prețurile prețului prețurilor, bun bună buni bune, bine, rău rea răi rele,
    plată plata plăți plățile plăti plătit plătesc plătim, plat, livrare livrarea livrări livrările livrat livrată
    livrează livrării, liber liberă, scump scumpă scumpi scumpe, calitate calitatea calității, calificat,
    serviciu serviciul servicii serviciile serviciului serviciilor, servi servit servire servirea, produs produsul
    produse produsele produsului produselor, producție, comandă comanda comenzi comenzile comenzii, comandat, client
    clientul clienți clienții clienților, întârziere întârzierea întârzieri întârzie întârziat, ușor ușoară ușori,
    curier curierul curieri curierii curierului`,
  parts: 'n nu',
};
