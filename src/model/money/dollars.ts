/** "$0.0042", "$1.97", "$0.50", "$2": as exact as an amount of its size needs. */
export function dollars(usd: number): string {
  if (usd === 0) return '$0';
  if (usd < 0.0001) return 'less than $0.0001';
  return usd < 0.1 ? `$${usd.toFixed(4).replace(/0{1,2}$/, '')}` : `$${usd.toFixed(2).replace(/\.00$/, '')}`;
}
