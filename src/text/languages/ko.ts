// Korean.
import type { LanguageWords } from './language.js';

export const ko: LanguageWords = {
  names: 'Korean, ko, kor, kr, 한국어, koreanisch, coréen, coreano, coreeană',
  script: /\p{sc=Hangul}/u,
  functions: `그 이 저 것 수 등 들 및 그리고 그러나 하지만 그래서 또는 또 더 때 때문에 위해 대한 대해 있는 있다 있습니다 있어요 하는 하고 해서 합니다
    했습니다 했어요 되는 됩니다 이것 그것 저는 제가 우리 좀 잘은 같아요 같습니다 것이 것은 것을 수가 통해 따라`,
  negations: '안 못 없다 없습니다 없어요 없는 없고 없이 아니 않다 않습니다 않아요 않는',
  degrees: '매우 너무 정말 아주 항상 완전 많이 가장 조금 진짜',
  good: '좋다 좋아요 좋습니다 좋은 좋고 좋았습니다 잘 최고 만족 편리 친절 빠른 빨라요 감사합니다',
  bad: '나쁘다 나빠요 나쁜 최악 불편 불만 느려요 느린 비싸요 비싼 실망 어려워요 불친절',
};
