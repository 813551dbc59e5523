// @ts-check
/**
 * The part of schema.org's vocabulary that the pages use: each type with its properties, and what each property may hold.
 * The names are those of schema.org; a property that is not listed here is looked up there before it is added.
 */

const WORK =
  'about citation creator dateCreated dateModified datePublished description hasPart identifier inLanguage isAccessibleForFree isPartOf keywords license mainEntity mentions name author publisher temporalCoverage text url version';
const ACT = 'agent description endTime location name recipient startTime url';
const GROUP = 'alternateName name parentOrganization sameAs url';

/** @type {Record<string, string>} */
const PROPERTIES = {
  Claim: WORK,
  CollectionPage: WORK,
  CommunicateAction: ACT,
  Country: 'alternateName name sameAs url',
  CreativeWork: WORK,
  DataDownload: `${WORK} contentUrl encodingFormat`,
  Dataset: `${WORK} distribution`,
  DefinedTerm: 'description name url',
  Event: 'actor attendee contributor description endDate location name organizer startDate url',
  GovernmentOrganization: GROUP,
  Organization: GROUP,
  Person: 'affiliation alternateName name sameAs url',
  Place: 'address name',
  PostalAddress: 'addressCountry',
  ProfilePage: WORK,
  Quotation: WORK,
  ReplyAction: ACT,
  Thing: 'alternateName name sameAs url',
  WebPage: WORK,
};

const DATES = /^(date|start|end)[A-Z]/;
const ADDRESSES = new Set(['contentUrl', 'license', 'sameAs', 'url']);
const ISO = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d(:\d\d)?)?)?)?)?$/;

/**
 * What a thing says that schema.org has no word for, or says in a form that it does not have.
 *
 * @param {Record<string, unknown>} thing
 * @returns {string[]}
 */
export function schemaFaults(thing) {
  const type = String(thing['@type']);
  const allowed = PROPERTIES[type];
  if (allowed === undefined) return [`JSON-LD: “${type}” is no type that is used here.`];
  const names = allowed.split(' ');
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name === '@type' || name === '@context') return [];
    if (!names.includes(name)) return [`JSON-LD: ${type} has no “${name}”.`];
    const values = Array.isArray(value) ? value : [value];
    if (values.length === 0) return [`JSON-LD: ${name} of ${type} is empty.`];
    return values.flatMap((one) => {
      if (typeof one === 'object' && one !== null) return schemaFaults(one);
      if (typeof one !== 'string')
        return typeof one === 'boolean' ? [] : [`JSON-LD: ${name} of ${type} is ${one}.`];
      if (one.trim() === '') return [`JSON-LD: ${name} of ${type} is empty.`];
      if (DATES.test(name) && !ISO.test(one)) return [`JSON-LD: ${name} of ${type} is no date: ${one}.`];
      if (ADDRESSES.has(name) && !/^(https?:\/\/|\.{0,2}\/|[\w-]+\/)/.test(one))
        return [`JSON-LD: ${name} of ${type} is no address: ${one}.`];
      return [];
    });
  });
}
