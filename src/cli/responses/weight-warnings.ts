// What is to be said where weights leave little to rely on.
import type { ToldBlock } from '../../core/block.js';
import type { CliWarning } from '../warnings.js';

/**
 * The warnings about the weights of these responses.
 * @param side of a comparison
 */
export function weightWarnings({ weighted, responses }: ToldBlock, side?: 'before' | 'after'): CliWarning[] {
  if (weighted === undefined || responses === 0) return [];
  const { designEffect, effectiveResponses: effective } = weighted;
  const of = side === undefined ? {} : { side };
  const warnings: CliWarning[] = [];
  if (designEffect! > 2)
    warnings.push({ code: 'design-effect', responses, effective, designEffect: designEffect!, ...of });
  if (effective < 30 && responses >= 30) warnings.push({ code: 'few-effective-responses', ...of });
  return warnings;
}
