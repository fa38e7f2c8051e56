import { sampleOutline } from '../campaign/sample-outline';
import { sampleUnits } from '../campaign/sample-units';
import { simulateCampaign } from '../campaign/simulate-campaign';
import type { SimulatedReport } from '../campaign/simulated-report';

/** All participants once, as Word files: what the tests of the simulator look at. */
export const wordReports: readonly (SimulatedReport & { docx: Uint8Array })[] = [
  ...simulateCampaign({ seed: 1, units: sampleUnits(), outline: sampleOutline, forms: 'docx-only' }),
].map((report) => ({ ...report, docx: report.docx! }));
