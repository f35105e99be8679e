import { append } from '../model/append.ts';
import type { DateInterval } from '../model/date.ts';
import { holdersOn } from './roles.ts';
import type { Actor, Agreement, Entity, Holder, KnowledgeRecord, Office } from './schema.ts';

/** An office and one tenure in it. */
export interface Tenure {
  readonly office: Office;
  readonly holder: Holder;
}

/** What the base was built from: `version` changes with every change of a record, `asOf` is the day it was compiled. */
export interface KnowledgeStamp {
  readonly version: string;
  /** "YYYY-MM-DD" */
  readonly asOf: string;
}

/**
 * Validated records with the look-ups everything else needs. Holds no names: finding them in text is the lexicon's work.
 * Build one and keep it; it never changes.
 */
export class KnowledgeBase {
  readonly version: string;
  readonly asOf: string;
  readonly #byId = new Map<string, KnowledgeRecord>();
  readonly #agreements: Agreement[] = [];
  readonly #outlets = new Map<string, Actor>();
  readonly #tenures = new Map<string, Tenure[]>();
  readonly #officesAt = new Map<string, Office[]>();

  /** @throws {Error} if two records share an id (the validator refuses such records before) */
  constructor(records: readonly KnowledgeRecord[], stamp: KnowledgeStamp) {
    this.version = stamp.version;
    this.asOf = stamp.asOf;
    for (const record of records) {
      if (this.#byId.has(record.id)) throw new Error(`two records with the id ${record.id}`);
      this.#byId.set(record.id, record);
      if (record.type === 'office') this.#addOffice(record);
      else if (record.type === 'agreement') this.#agreements.push(record);
      else if (record.type === 'outlet') for (const domain of record.domains ?? []) this.#outlets.set(domain, record);
    }
  }

  /** The record with that id, of whatever type, or null. */
  byId(id: string): KnowledgeRecord | null {
    return this.#byId.get(id) ?? null;
  }

  /** The actor or agreement with that id; null for an office or an unknown id. */
  entity(id: string): Entity | null {
    const record = this.#byId.get(id);
    return record && record.type !== 'office' ? record : null;
  }

  /** The office with that id, or null. */
  office(id: string): Office | null {
    const record = this.#byId.get(id);
    return record?.type === 'office' ? record : null;
  }

  /** Every actor and agreement, in the order of the records. */
  entities(): Entity[] {
    return [...this.#byId.values()].filter((record): record is Entity => record.type !== 'office');
  }

  /** Every office, in the order of the records. */
  offices(): Office[] {
    return [...this.#byId.values()].filter((record): record is Office => record.type === 'office');
  }

  /** Every agreement, in the order of the records. */
  agreements(): readonly Agreement[] {
    return this.#agreements;
  }

  /**
   * Offices the actor held, or may have held, on a day of the interval; earliest tenure first.
   * @param on - absent: every tenure the base knows
   * @returns [] for an actor without a known office then
   */
  officesOf(entityId: string, on?: DateInterval): Tenure[] {
    const all = this.#tenures.get(entityId) ?? [];
    const found = on ? all.filter(({ office, holder }) => holdersOn(office, on).includes(holder)) : [...all];
    return found.toSorted((a, b) => ((a.holder.from ?? '') < (b.holder.from ?? '') ? -1 : 1));
  }

  /** Offices that belong to a state or an organisation ("foreign minister of Russia"); [] if none is known. */
  officesAt(entityId: string): readonly Office[] {
    return this.#officesAt.get(entityId) ?? [];
  }

  /**
   * The outlet that publishes on a host: "www.aljazeera.net" and "mubasher.aljazeera.net" → al-jazeera.
   * @param host - host name as in a URL, any case, with or without "www." and port
   * @returns the outlet with the longest matching domain, or null
   */
  outletByDomain(host: string): Actor | null {
    let domain = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
    for (;;) {
      const outlet = this.#outlets.get(domain);
      if (outlet) return outlet;
      const dot = domain.indexOf('.');
      if (dot < 0) return null;
      domain = domain.slice(dot + 1);
    }
  }

  #addOffice(office: Office): void {
    append(this.#officesAt, office.of, office);
    for (const holder of office.holders) append(this.#tenures, holder.actor, { office, holder });
  }
}
