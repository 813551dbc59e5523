/** By whose clock a capital lives: a country's code (ISO 3166) to the IANA zone of its capital. */
const ZONES: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  BE: 'Europe/Brussels',
  BR: 'America/Sao_Paulo',
  BY: 'Europe/Minsk',
  CA: 'America/Toronto',
  CH: 'Europe/Zurich',
  CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IN: 'Asia/Kolkata',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  LU: 'Europe/Luxembourg',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  RO: 'Europe/Bucharest',
  RU: 'Europe/Moscow',
  SA: 'Asia/Riyadh',
  SE: 'Europe/Stockholm',
  TR: 'Europe/Istanbul',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  VA: 'Europe/Vatican',
  ZA: 'Africa/Johannesburg',
};

/** The zone of a country's capital; `undefined` of a country that is not told of here. */
export function capitalZone(country: string): string | undefined {
  return Object.hasOwn(ZONES, country) ? ZONES[country] : undefined;
}
