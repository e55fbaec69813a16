// Finnish.
import type { LanguageNames } from './language.js';

export const fi: LanguageNames = {
  question: `suosittelisi*, suosittelet*, suositella, suosittelemaan, suosittele, suositteletko, suosittelu,
    suositteluhalukkuus, suositteluindeksi, suosittelutodennäköisyys, suositteluaste`,
  otherwise: `suosittelija, suosittelijan, suositukset, suosituksia, suositellut, kuka … suositteli*,
    miksi … suosittel*, syy … suosittel*, syyt … suosittel*, kuinka mon* … suosittel*, mitä … suosittelisi*,
    kenelle … suosittel*`,
  weak: 'arvosana, arvosanat, pisteet, pistemäärä, arvio, arviointi',
  measures: `tyytyväisyys, asiakastyytyväisyys, tyytyväinen, vaivattomuus, keskiarvo, syy, perustelu*,
    kommentti, kommentit, miksi`,
  promoter: `suosittelija, suosittelijat, suosittelijoita, lähettiläs, lähettiläät, puolestapuhuja,
    puolestapuhujat`,
  passive: 'neutraali, neutraalit, passiivinen, passiiviset, välinpitämätön',
  detractor: 'arvostelija, arvostelijat, kriitikko, kriitikot, kriittinen, kriittiset, moittija, moittijat',
  missing: `ei vastausta, ei vastannut, vastaamatta, ei vastattu, en tiedä, ei tiedä, en osaa sanoa,
    ei osaa sanoa, eos, e o s, ei mielipidettä, en halua vastata, en halua sanoa, ei halua vastata,
    kieltäytyi, ei koske minua, ei sovellu, ei sovellettavissa, ei saatavilla, puuttuu, puuttuva,
    tuntematon, tyhjä, ei mitään`,
  total: 'yhteensä, kaikki yhteensä, summa, välisumma, keskiarvo, mediaani, kokonaiskeskiarvo',
  scale: 'väliltä # ja #, välillä # ja #, #-portainen*, #-portaisella*, asteikko #',
};
