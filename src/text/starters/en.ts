// The themes of English comments.
import type { Starter } from './starter.js';

export const en: Starter = {
  price: `price: price, pricing, cost, costs, costly, expensive, overpriced, cheap, cheaper, affordable, fee, fees, charge,
    charges, value for money, good value, worth the money, too much money, discount, rip off, bill, invoice`,
  quality: `quality: quality, well made, poorly made, badly made, durable, flimsy, sturdy, material, materials, defect*,
    faulty, damaged, fell apart, poor condition, fresh`,
  service: `service: service, customer service, customer care, customer experience, treated, service desk, after sales, aftersales, hospitality`,
  delivery: `delivery: delivery, deliver, shipping, shipment, shipped, courier, parcel, package, arrived late,
    never arrived, on time, late, tracking, packaging, delay, delays`,
  usability: `usability: easy to use, ease of use, user friendly, hard to use, difficult to use, intuitive, confusing,
    complicated, usability, interface, navigate, navigation, layout, clunky, hard to find, easy to find, simple to use,
    self explanatory`,
  reliability: `reliability: reliable, unreliable, reliability, crash, crashes, crashed, bug, bugs, buggy, error, errors,
    outage*, downtime, not work, stop working, stopped working, freezes, glitch*, broken, breaks down, stable, unstable,
    goes down`,
  support: `support: support, helpdesk, help desk, hotline, call center, call centre, ticket, response time, no response,
    no reply, not reply, not respond, never replied, live chat, answer, problem solved, resolved, waiting time,
    on hold`,
  staff: `staff: staff, employee, employees, team, personnel, representative, representatives, agent, agents, advisor*,
    adviser*, consultant, consultants, technician, technicians, salesman, manager, friendly, rude, unfriendly, polite,
    courteous, professional, competent, incompetent`,
};
