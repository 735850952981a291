import * as v from 'valibot';

/** The issues of a schema as a dotted path and a reason. */
export function faultsOfIssues(issues: readonly v.BaseIssue<unknown>[]): { path: string; reason: string }[] {
  return issues.map((issue) => {
    const path = v.getDotPath(issue) ?? '';
    if (issue.type === 'strict_object' && issue.expected === 'never')
      return { path, reason: 'is not known here' };
    if (issue.received === 'undefined') return { path, reason: 'is missing' };
    return { path, reason: issue.message };
  });
}
