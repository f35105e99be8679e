interface GoldSource {
  readonly header: Readonly<Record<string, string>>;
  readonly text: string;
  readonly mentions: readonly {
    readonly doc: string;
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly entity: string;
    readonly kind: string;
    readonly need: 'required' | 'optional';
  }[];
}

export function parseSource(source: string, doc: string): GoldSource;
export function buildGold(): ReadonlyMap<string, string>;
