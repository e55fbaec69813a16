// Portuguese, of Portugal and of Brazil.
import type { LanguageNames } from './language.js';

export const pt: LanguageNames = {
  question: `recomend*, indicar … amig*, indicaria*, indicar … famil*, indicar … coleg*, indicar … conhecid*, nos indicar,
    aconselharia*, aconselhar … amig*`,
  otherwise: `recomendado por, recomendada por, recomendações, recomendados, recomendadas, quem … recomend*, quem … indic*,
    por que … recomend*, por que … indicar*, porque … recomend*, porquê … recomend*, motivo* … recomend*, razão … recomend*,
    razões … recomend*, motivo* … indicar*, código … recomend*, quantas … recomend*, quantos … recomend*,
    que produto* … recomend*, quais … recomend*, o que … recomend*`,
  weak: 'nota, pontuação, avaliação, classificação, valoração',
  measures: 'satisfação, esforço, média, motivo*, comentário*, por que, porquê',
  promoter: `promotor, promotores, promotora, promotoras, embaixador, embaixadores, embaixadora, embaixadoras, defensor,
    defensores, defensora, defensoras`,
  passive:
    'passivo, passivos, passiva, passivas, neutro, neutros, neutra, neutras, indiferente, indiferentes',
  detractor: `detrator, detratores, detratora, detratoras, detractor, detractores, detractora, detractoras, crítico,
    críticos, crítica, críticas`,
  missing: `sem resposta, não respondeu, não responde, não respondido, não respondida, nenhuma resposta, não sei,
    não sabe, não sabe não responde, não sei não responder, ns nr, nsnr, não sei dizer, não sei responder, não tenho certeza,
    sem opinião, não opina, nenhuma opinião, não tenho opinião, recusa, recusou, recusou se, recusado, recusou responder,
    prefiro não responder, prefiro não dizer, prefere não responder, prefere não dizer, não se aplica, não aplicável, não aplica,
    sem dados, não disponível, não informado, não informada, não especificado, não indicado, não avaliado, em branco, ausente,
    valor ausente, omisso, desconhecido, vazio, nenhum, nenhuma, sem nota`,
  total: `total, total geral, totais, subtotal, soma, média, média geral, média total, mediana, nota média, pontuação média,
    nps médio, nps geral, geral`,
  scale: '# a #, # até #, entre # e #, # ao #, de # pontos, # estrelas',
};
