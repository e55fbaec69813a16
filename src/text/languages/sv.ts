// Swedish.
import type { LanguageWords } from './language.js';

export const sv: LanguageWords = {
  names: 'Swedish, sv, swe, svenska, schwedisch, suédois, sueco, svedese, suedeză, zweeds',
  letters: 'åäö',
  functions: `och det att i en jag hon som han på den med var sig för så till är men ett om hade de av du då sin nu har vi man ni er
    mig dem dig din mitt min mina sitt deras oss vår våra vårt denna detta dessa där här när vad vem vilken efter från under vid
    över eller också bara kan kunde ska skulle vill ville blir blev varit vara få får fick hur än någon något några alla allt
    innan hos mot mellan genom eftersom samt måste`,
  negations: 'inte nej aldrig ingen inget inga ingenting utan knappast',
  degrees: 'mycket väldigt alltid helt riktigt mer mest mindre ganska super',
  good: 'bra god gott goda bättre bäst utmärkt trevlig trevliga trevligt lätt enkelt snabb snabbt nöjd fantastisk tack',
  bad: 'dålig dåligt dåliga sämre sämst usel svår svårt långsam långsamt dyr dyrt missnöjd besviken tråkigt tyvärr',
};
