import { readWord } from '../../../services/intake/src/word-import/read-word';
import { sampleOutline } from '../../../simulator/src/campaign/sample-outline';
import { sampleUnits } from '../../../simulator/src/campaign/sample-units';
import { simulateCampaign } from '../../../simulator/src/campaign/simulate-campaign';
import { isProvince } from '../../../simulator/src/plausible/reporting-unit';
import { addScores, scoreReading } from './score-reading';

it('what every province wrote in its table of indicators is what is read, in whatever form the table is', () => {
  const units = sampleUnits().filter(isProvince);
  const reports = [...simulateCampaign({ seed: 20, units, outline: sampleOutline, forms: 'docx-only' })];
  const total = addScores(
    reports.flatMap(({ docx, truth }) => (docx ? [scoreReading(readWord(docx, sampleOutline), truth)] : [])),
  );
  expect(total.figures).toBeGreaterThan(500);
  expect(total.figuresFalse).toBe(0);
  expect(total.figuresRight).toBe(total.figures);
});
