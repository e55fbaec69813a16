// The themes of Spanish comments.
import type { Starter } from './starter.js';

export const es: Starter = {
  price: `precio: precio, precios, caro, cara, carísimo, barato, barata, coste, costo, costos, costes, costoso, tarifa, tarifas,
    económico, asequible, relación calidad precio, descuento, descuentos, oferta, cobro, cobran, cobraron, comisiones,
    factura`,
  quality: `calidad: calidad, material, materiales, resistente, duradero, defecto, defectos, defectuoso, roto, rota, dañado,
    frágil, mal estado, fresco, buen estado`,
  service: `servicio: servicio, servicios, atención, trato, atención al cliente, servicio al cliente, posventa, postventa`,
  delivery: `entrega: entrega, entregado, entregar, envío, envíos, enviado, paquete, paquetería, mensajero, repartidor,
    transporte, retraso, retrasos, demora, demoras, a tiempo, plazo, embalaje, no llegó, nunca llegó, llegó tarde`,
  usability: `facilidad de uso: fácil de usar, fácil de utilizar, facilidad de uso, difícil de usar, difícil de encontrar,
    intuitivo, intuitiva, complicado, complicada, confuso, confusa, sencillo, sencilla, interfaz, navegación, práctico,
    usabilidad`,
  reliability: `fiabilidad: fiable, fiabilidad, confiable, confiabilidad, error, errores, falla, fallas, fallo, fallos, no
    funciona, no funcionó, dejó de funcionar, se cae, caídas, se cuelga, bloquea, estable, inestable, cortes`,
  support: `soporte: soporte, soporte técnico, ayuda, asistencia, respuesta, sin respuesta, no responden, no contestan,
    nadie contesta, nadie responde, tiempo de espera, resuelto, resolvieron, solución, reclamo, reclamación, ticket,
    call center`,
  staff: `personal: personal, empleado, empleados, empleada, equipo, asesor, asesores, agente, agentes, vendedor,
    vendedores, técnico, técnicos, dependiente, amable, amables, amabilidad, grosero, maleducado, profesional,
    profesionales, profesionalidad, competente, incompetente`,
};
