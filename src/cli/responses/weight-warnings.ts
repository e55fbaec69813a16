// What is to be said where weights leave little to rely on.
import type { Warning } from '../../core/account.js';
import type { Block } from '../../core/block.js';
import { decimal, formatCount } from '../../report/numbers.js';

/** The warnings about the weights of these responses. */
export function weightWarnings({ weighted, responses }: Block): Warning[] {
  if (weighted === undefined || responses === 0) return [];
  const { designEffect, effectiveResponses } = weighted;
  const warnings: Warning[] = [];
  if (designEffect! > 2) {
    warnings.push({
      code: 'design-effect',
      message: `the weights differ so much that ${formatCount(responses)} responses are worth ${formatCount(Math.round(effectiveResponses))} (design effect ${decimal(designEffect!, 1)})`,
    });
  }
  if (effectiveResponses < 30 && responses >= 30) {
    warnings.push({
      code: 'few-effective-responses',
      message: 'the weighted responses are worth fewer than 30 equal ones',
    });
  }
  return warnings;
}
