/** Types of knowledge-base entities, as in the gold's ENTITIES.tsv. Offices are records but no entities. */
export type EntityType = 'person' | 'state' | 'organisation' | 'armed-group' | 'outlet' | 'event' | 'agreement';
