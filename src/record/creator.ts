/** By whom the record is made and published, as citations and packages name them. */
export const CREATOR = 'Parley contributors';
export const PUBLISHER = 'Parley';
