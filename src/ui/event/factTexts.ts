/** What kind of act an event is and where it was, in words. */
import type { EventRow } from '../../record/record.ts';
import { countryName } from '../../words/codes.ts';
import type { Words } from '../../words/words.ts';

/** "Jeddah, Saudi Arabia"; a country that is itself the place is named once. */
export function placeOf({ place, country: code }: EventRow, words: Words): string | undefined {
  const country = code && countryName(code, words);
  return place && country && place !== country
    ? words.say('event.place-in', { place, country })
    : place || country;
}

/** "Call · Telephone". */
export function kindOf({ type, channel }: EventRow, words: Words): string {
  const kind = words.say(`type.${type}`);
  return channel ? words.say('event.kind-by', { kind, channel: words.say(`channel.${channel}`) }) : kind;
}
