// Hungarian.
import type { LanguageWords } from './language.js';

export const hu: LanguageWords = {
  names: 'Hungarian, hu, hun, magyar, ungarisch, hongrois, húngaro, ungherese, maghiară, hongaars',
  letters: 'áéíóöőúüű',
  functions: `a az és is egy ez azt ezt hogy van volt voltak vannak lesz lenne lehet lett de vagy mert ha mint én te ő mi ti ők engem
    nekem neki nekünk minket meg el ki be fel le már még csak így úgy itt ott akkor amikor ahol ami amely aki akik amit ezek azok
    ezért azért pedig hanem majd most minden valami valaki saját által után előtt alatt között szerint miatt felé ilyen
    olyan egyik másik kell kellene tud tudom volna ezzel azzal illetve valamint`,
  negations: 'nem ne nincs nincsenek soha semmi senki nélkül sem',
  degrees: 'nagyon túl igazán mindig teljesen sok sokkal kevés több kevesebb legjobban eléggé szuper',
  good: 'jó jól jobb legjobb kiváló tökéletes kedves kedvesek könnyű gyors gyorsan elégedett köszönöm remek',
  bad: 'rossz rosszul rosszabb gyenge szörnyű borzalmas nehéz lassú lassan drága elégedetlen csalódott sajnos',
};
