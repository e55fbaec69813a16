// What a cell of a customer column says.

/** Whether a trimmed cell names somebody. */
export function namesCustomer(cell: string): boolean {
  return cell !== '' && cell.toLowerCase() !== 'anonymous';
}
