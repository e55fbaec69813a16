// Dutch.
import type { LanguageWords } from './language.js';

export const nl: LanguageWords = {
  names:
    'Dutch, nl, nld, dut, nederlands, vlaams, flemish, niederländisch, néerlandais, neerlandés, holandês, olandese, olandeză',
  letters: 'ëï',
  functions: `aan af al alle alles als ander andere anders ben bent bij binnen d daar daarbij daarna daarom daarvoor dan
    dat de den der deze die dit doe doen door doet dus een eens en er even ging gaan gaat ge gedaan geweest had
    hadden heb hebben hebt heeft hem hen het hier hij hoe hun ie iemand iets ik in is ja je jij jou jouw jullie kan
    kon kunnen kunt maar mag me men met mij mijn moet moeten na naar nadat nog nou nu of om omdat onder ons onze
    ook op over per pas s sinds soms t te tegen tijdens toch toen tot tussen u uit uw van vanaf via vond voor vooral
    waar waarom wanneer want waren was wat we wel werd werden weer welke wie wij wil willen word worden wordt zal ze
    zei zelf zich zij zijn zo zoals zodat zou zouden zowel`,
  negations: 'niet geen nooit niets niks niemand zonder nergens noch nauwelijks',
  degrees: 'heel erg zeer echt altijd veel meer enorm super helemaal weinig minder genoeg',
  good: `goed goede beter beste prima fijn fijne mooi uitstekend perfect geweldig top tevreden makkelijk vriendelijk
    vriendelijke blij snel snelle netjes duidelijk`,
  bad: `slecht slechte slechter slechtste matig belabberd vreselijk waardeloos moeilijk lastig traag duur dure
    teleurgesteld teleurstellend ontevreden onvriendelijk helaas jammer`,
  groups: `goed goede goeds, beter betere, slecht slechte slechts, duur dure duurder duurdere, duren duurt duurde, prijs
    prijzen, prijzig, betalen betaal betaalt betaald betaling betalingen, bestellen bestel bestelt besteld bestelling
    bestellingen, levering leveringen leveren levert geleverd, lever, leven, service services, kwaliteit kwaliteiten,
    klant klanten, klantvriendelijk, wachten wacht wachtte gewacht wachttijd wachttijden, snel snelle sneller, vriendelijk
    vriendelijke vriendelijker vriendelijkheid, medewerker medewerkers medewerkster, medewerking, product producten,
    productie, algemeen algemene, gemeen, lang lange langer, langs`,
};
