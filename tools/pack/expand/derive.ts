import type { Entity, EntityId, Statement } from '@/utils/knowledge';
import { INVERSES } from '@/tools/pack/properties';

/** Adds to each entity what others say about it: who holds an office of it, what it is a member of, what it owns. */
export function deriveStatements(entities: readonly Entity[]): Entity[] {
  const told = new Map<EntityId, Statement[]>();
  const tell = (id: EntityId, statement: Statement) => {
    const statements = told.get(id);
    if (statements) statements.push(statement);
    else told.set(id, [statement]);
  };
  for (const entity of entities) {
    for (const statement of entity.statements) {
      const turned = inverseOf(statement, entity.id);
      if (turned) tell(turned.about, turned.statement);
    }
  }
  return entities.map((entity) => ({
    ...entity,
    statements: [...entity.statements, ...(told.get(entity.id) ?? [])],
  }));
}

function inverseOf(
  statement: Statement,
  subject: EntityId,
): { about: EntityId; statement: Statement } | undefined {
  const value = { entity: subject };
  if (statement.property === 'office') {
    if (statement.of === undefined) return undefined;
    const { of, ...rest } = statement;
    return { about: of, statement: { ...rest, property: 'holder', value, derived: true } };
  }
  const property = INVERSES[statement.property];
  if (property === undefined || !('entity' in statement.value)) return undefined;
  return { about: statement.value.entity, statement: { ...statement, property, value, derived: true } };
}
