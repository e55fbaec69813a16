// The themes of Dutch comments.
import type { Starter } from './starter.js';

export const nl: Starter = {
  price: `prijs: prijs, prijzen, prijs-kwaliteit*, prijzig, duur, dure, duurder, goedkoop, goedkoper, betaalbaar, kosten, kost,
    verzendkosten, tarief, tarieven, korting, kortingen, factuur, facturen, prijsverhoging*, te veel geld, voordelig`,
  quality: `kwaliteit: kwaliteit, degelijk, stevig, materiaal, materialen, defect, defecten, kapot, stuk, beschadigd,
    gebrek, gebreken, duurzaam, vers, slecht gemaakt, goed gemaakt`,
  service: `service: service, klantenservice, klantvriendelijk*, klantgericht*, dienstverlening, bediening, nazorg, klantcontact`,
  delivery: `levering: levering, leveringen, leveren, geleverd, bezorging, bezorgd, bezorger, verzending, verzonden, pakket*,
    levertijd*, vertraging*, vertraagd, te laat, op tijd, verpakking, verpakt, nooit aangekomen, niet aangekomen, niet
    ontvangen, koerier`,
  usability: `gebruiksgemak: gebruiksgemak, gebruiksvriendelijk*, makkelijk te gebruiken, eenvoudig te gebruiken, makkelijk in gebruik,
    moeilijk te gebruiken, intuïtief, ingewikkeld, omslachtig, onduidelijk, overzichtelijk, onoverzichtelijk, interface,
    navigatie, lastig te vinden, moeilijk te vinden`,
  reliability: `betrouwbaarheid: betrouwbaar, betrouwbare, betrouwbaarheid, onbetrouwbaar, storing, storingen, fout, fouten,
    foutmelding*, werkt niet, doet het niet, valt uit, uitval, crasht, loopt vast, vastloper*, stabiel, instabiel, bug,
    bugs`,
  support: `ondersteuning: ondersteuning, support, helpdesk, hulp, antwoord, geen antwoord, geen reactie, reactietijd, reageren
    niet, reageert niet, bereikbaar*, onbereikbaar, wachttijd*, wachtrij, in de wacht, klacht, klachten, opgelost,
    oplossing, ticket`,
  staff: `personeel: personeel, medewerker, medewerkers, medewerkster, team, adviseur, adviseurs, verkoper, verkopers, monteur,
    monteurs, vriendelijk, vriendelijke, onvriendelijk, behulpzaam, behulpzame, beleefd, onbeleefd, deskundig*,
    professioneel, vakkundig, onbekwaam`,
};
