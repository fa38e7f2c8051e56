/** How often the planner looks for due work, in seconds of the machine's time. */
export abstract class PlannerSettings {
  abstract readonly everySeconds: number;
}
