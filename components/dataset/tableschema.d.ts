/** As much of the Frictionless authors’ own reader of tables as the tests use. */
declare module "tableschema" {
  interface Table {
    /** Reads, casts and checks all rows. @throws with `errors` where one breaks its schema. */
    read(options: {
      keyed: true;
      cast: boolean;
      relations?: Record<string, readonly object[]>;
    }): Promise<Record<string, unknown>[]>;
  }
  interface Schema {
    readonly valid: boolean;
    readonly errors: readonly Error[];
  }
  const tableschema: {
    Table: {load(source: () => NodeJS.ReadableStream, options: {schema: object; strict: boolean}): Promise<Table>};
    Schema: {load(descriptor: object): Promise<Schema>};
  };
  export default tableschema;
}
