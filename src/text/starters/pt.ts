// The themes of Portuguese comments.
import type { Starter } from './starter.js';

export const pt: Starter = {
  price: `preço: preço, preços, caro, cara, caríssimo, barato, barata, custo, custos, custo benefício, tarifa, tarifas, taxa, taxas,
    valor, valores, acessível, desconto, descontos, promoção, cobrança, cobrado, cobram, fatura, relação qualidade preço`,
  quality: `qualidade: qualidade, material, materiais, resistente, durável, defeito, defeitos, defeituoso, quebrado, danificado,
    estragado, frágil, fresco, mau estado, bom estado`,
  service: `serviço: serviço, serviços, atendimento, serviço ao cliente, atendimento ao cliente, apoio ao cliente, pós venda, relacionamento`,
  delivery: `entrega: entrega, entregas, entregue, entregar, envio, envios, enviado, encomenda, frete, transportadora, pacote,
    atraso, atrasos, atrasado, demora, prazo, prazos, embalagem, a tempo, não chegou, nunca chegou, não recebi`,
  usability: `facilidade de uso: fácil de usar, fácil de utilizar, facilidade de uso, facilidade de utilização, difícil de usar,
    intuitivo, intuitiva, complicado, complicada, confuso, confusa, simples, interface, navegação, prático, prática,
    usabilidade, difícil de encontrar`,
  reliability: `fiabilidade: fiável, confiável, confiabilidade, fiabilidade, erro, erros, falha, falhas, não funciona, não
    funcionou, parou de funcionar, trava, travando, cai, quedas, estável, instável, bug, bugs, fora do ar`,
  support: `suporte: suporte, suporte técnico, ajuda, assistência, resposta, sem resposta, não respondem, ninguém responde,
    ninguém atende, não atendem, tempo de espera, resolvido, resolveram, resolver, solução, reclamação, chamado, ticket,
    call center`,
  staff: `equipe: equipe, equipa, funcionário, funcionários, funcionária, colaborador, colaboradores, vendedor, vendedores,
    atendente, atendentes, técnico, técnicos, simpático, simpáticos, simpatia, educado, mal educado, grosseiro,
    profissional, profissionais, profissionalismo, competente, incompetente, pessoal`,
};
