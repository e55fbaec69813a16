// Spanish.
import type { LanguageWords } from './language.js';

export const es: LanguageWords = {
  names: 'Spanish, es, spa, español, castellano, spanisch, espagnol, espanhol, spagnolo, spaans, spaniolă',
  letters: 'ñáéíóú¿¡',
  functions: `a al algo algunas algunos ante antes aquel aquella aunque así aún cada casi como con contra cual cuales
    cuando cuanto cómo de del desde donde dos durante e el él ella ellas ellos en entre era eran eres es esa esas ese
    eso esos esta está estaba estado están estamos estar estas este esto estos estoy fue fueron ha había haber hace
    hacen hacer hacia han has hasta hay he hemos la las le les lo los luego me mi mí mientras mis misma mismo mucha
    nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero por porque pude puede pueden
    pues que qué quien quién se sea según ser si sí sido sobre sois solo sólo somos son soy su sus también te
    tener tengo tenía tiene tienen ti toda todas todo todos tras tu tú tus u un una unas uno unos usted ustedes va vez
    voy y ya yo cuya cuyo mía mío`,
  negations: 'no ni nunca jamás nada nadie ningún ninguna ninguno sin tampoco apenas',
  degrees:
    'muy más demasiado mucho muchos muchas bastante siempre poco poca realmente totalmente menos tan súper',
  good: `bien bueno buena buenos buenas buen mejor mejores excelente perfecto perfecta genial fácil amable rápido rápida
    contento contenta satisfecho satisfecha encanta gracias`,
  bad: `mal malo mala malos malas peor pésimo pésima horrible difícil terrible lento lenta caro cara decepcionado
    decepcionada insatisfecho fatal deficiente`,
  groups: `bueno buena buenos buenas buen, mal malo mala malos malas, más, mas, año años, ano, precio precios, precisar,
    preciso, pagar pago pagos pagado pagué, página páginas, caro cara caros caras, cargo cargos, entrega entregas
    entregar entregado entregaron, servicio servicios, servir sirve, calidad calidades, cálido, atención, atento
    atenta atentos, general generalmente, generar, producto productos, producción, cliente clientes, tarde, tarda
    tardan tardaron tardar tardó, espera esperar esperando esperas, esperanza, rápido rápida rápidos rápidas rápidamente`,
};
