/** Something wrong in an authored file, as `pack:check` prints it. */
export type Fault = {
  file: string;
  entity?: string;
  field?: string;
  reason: string;
  /** What a release can live with: printed, but does not fail the check. */
  warning?: boolean;
};

/** `outlets.yaml: tass: facts.2: reason` on one line. */
export function faultLine({ file, entity, field, reason }: Fault): string {
  return [file, entity, field, reason].filter((part) => part !== undefined).join(': ');
}

/** Takes the faults of one entity; `field` is a dotted path within it. */
export type Report = (field: string | undefined, reason: string) => void;
