// Polish.
import type { LanguageWords } from './language.js';

export const pl: LanguageWords = {
  names: 'Polish, pl, pol, polski, polnisch, polonais, polaco, polacco, poloneză, pools',
  letters: 'ąćęłńóśźż',
  functions: `i w we na z ze do o od po za przez przy pod nad dla u się jest są był była było były być będzie to ten ta te tego tej
    tym tych ja ty on ona ono my wy oni mnie mi ci go jej ich im nas nam was wam mój moja moje swój swoje a ale oraz lub albo czy że
    żeby aby bo ponieważ gdy kiedy jak jako gdzie co kto który która które których tak też także już jeszcze tylko więc jednak może
    można ma mam mają by jego tu tam ponad między podczas tutaj został została no jeśli`,
  negations: 'nie nigdy nic nikt żaden żadna żadnego ani brak bez',
  degrees: 'bardzo zbyt naprawdę zawsze całkowicie dużo mało więcej mniej najbardziej super',
  good: 'dobry dobra dobre dobrze lepiej lepszy świetny świetna świetnie polecam zadowolony zadowolona miły miła łatwy szybko szybka',
  bad: 'zły zła złe źle gorszy gorzej słaby słaba słabo fatalny okropny trudny wolno drogo drogi droga niezadowolony niestety',
};
