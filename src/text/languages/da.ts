// Danish.
import type { LanguageWords } from './language.js';

export const da: LanguageWords = {
  names: 'Danish, da, dan, dansk, dänisch, danois, danés, danese, dinamarquês, daneză, deens',
  letters: 'åæø',
  spelledOut: 'å aa, æ ae, ø oe',
  functions: `og i jeg det at en den til er som på de med han af for der var mig sig men et har om vi min havde ham hun nu over da
    fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter
    ned skulle denne end dette mit også under have dig anden hende mine alt sit sine vor mod disse hvis din nogle hos blive
    mange bliver hendes været thi jer sådan kan får få fik bare så`,
  negations: 'ikke nej aldrig ingen intet uden næppe',
  degrees: 'meget altid helt virkelig mere mest mindre ret super',
  good: 'god godt gode bedre bedst fremragende flink venlig venlige nem nemt hurtig hurtigt tilfreds tak dejlig',
  bad: 'dårlig dårligt dårlige værre værst svær svært langsom langsomt dyr dyrt utilfreds skuffet elendig desværre',
};
