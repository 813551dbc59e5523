/** The version of the shape in which events are taken along as JSON, in `parley.schema` of such a file. */
export const TAKEN_SCHEMA = 1;
