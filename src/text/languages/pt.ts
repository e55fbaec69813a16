// Portuguese.
import type { LanguageWords } from './language.js';

export const pt: LanguageWords = {
  names:
    'Portuguese, pt, por, português, portugues, portugiesisch, portugais, portugués, portoghese, portugees, portugheză',
  letters: 'ãõçáâéêíóôú',
  functions: `a à ainda algo alguém algum alguma alguns algumas ante ao aos após apenas aquela aquele aquilo as às assim
    até cada com como contra cujo da das de dela dele deles depois desde dessa desse desta deste disso do dos durante
    e é ela elas ele eles em enquanto entre era eram essa essas esse esses esta está estão estar estava estou este
    estes eu faz fazer fez foi for foram fui há havia isso isto já la lhe lhes lo logo mas me mesma mesmo meu meus
    minha minhas na nas nessa nesse nesta neste no nos nós nossa nossas nosso nossos num numa o onde os ou outra
    outras outro outros para pela pelas pelo pelos per pode podem por porque porém pois qual quando quanto que quem
    quê se seja sendo ser será seu seus si sido só são sob sobre sua suas também te tem têm tenho ter teve tinha toda
    todas todo todos tu tua tudo um uma umas uns vai vem você vocês vos vou`,
  negations: 'não nao nem nunca jamais nada ninguém nenhum nenhuma sem tampouco',
  degrees:
    'muito muita muitos muitas mais demais bastante sempre tão pouco pouca realmente totalmente menos super',
  good: `bom boa bons boas bem melhor melhores ótimo ótima ótimos excelente perfeito perfeita fácil simpático simpática
    rápido rápida satisfeito satisfeita adoro obrigado obrigada`,
  bad: `mau má maus más mal ruim pior péssimo péssima horrível difícil lento lenta caro cara insatisfeito decepcionado
    decepcionada terrível fraco fraca`,
  groups: `bom boa bons boas, mau má maus más, não nao, preço preços, preciso precisa precisam, pagar pago paga paguei
    pagamento pagamentos, página páginas, caro cara caros caras, entrega entregas entregar entregue entregaram,
    serviço serviços, servir serve, qualidade qualidades, qualificação, geral geralmente, gerar, gerente gerentes,
    atendimento atendimentos, atender atende atendido, atento atenta, produto produtos, produção, avó, avô, país
    países, pais, demora demoras demorado demorada demorou demorar`,
};
