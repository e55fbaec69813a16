// The metrics as help lists them.
import { METRIC_NAMES, METRICS, type Unit } from '../core/metrics.js';

const UNITS: readonly (readonly [unit: Unit, told: string])[] = [
  ['points', ' (points)'],
  ['share', ' (%)'],
  ['score', ''],
  ['responses', ''],
  ['days', ' (days)'],
];

/** "nps, ci.low, ci.high, drop (points), promoters, …": the metrics by their units. */
export function metricList(): string {
  return UNITS.map(([unit, told]) => {
    const names = METRIC_NAMES.filter((name) => METRICS[name].unit === unit);
    return `${names.join(', ')}${told}`;
  }).join(', ');
}
