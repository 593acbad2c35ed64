/** The few decorators our row classes need; the migration script reads `tables`. */
export interface ColumnDefinition {
  name: string;
  type: string;
  nullable: boolean;
}

export const tables = new Map<string, readonly ColumnDefinition[]>();
const pending: ColumnDefinition[] = [];

export function Column(type: string, { nullable = false }: { nullable?: boolean } = {}) {
  return (_initial: undefined, context: ClassFieldDecoratorContext): void => {
    pending.push({ name: String(context.name), type, nullable });
  };
}

/** Field decorators run before the decorator of their class, so the pending columns are this table's. */
export function Entity(table: string) {
  return (_target: new () => object, _context: ClassDecoratorContext): void => {
    tables.set(table, pending.splice(0));
  };
}
