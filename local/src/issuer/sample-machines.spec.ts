import { sampleCampaign } from '../../../services/intake/src/reference/sample-campaign';
import { referenceUnits } from '../../../services/intake/src/reference/reference-units';
import { shippedOutline } from '../../../services/intake/src/outlines/shipped-outlines';
import { simulateCampaign } from '../../../simulator/src/campaign/simulate-campaign';
import { addressLines } from '../launcher/address-lines';
import { samplePeople } from './people';

const printed = samplePeople.machines.at(-1)!;

it('the machine account that is printed has a report left to send after the play', () => {
  const units = referenceUnits();
  const own = sampleCampaign(units).participants.filter(({ unitId }) => unitId === printed.pairs[0]?.unit);
  const senders = own.map(({ unitId, capacity }) => ({ ...units.find(({ id }) => id === unitId)!, capacity }));
  const reports = [...simulateCampaign({ seed: 2022, units: senders, outline: shippedOutline('NQ20-5N')! })];
  expect(reports.map(({ behaviour }) => behaviour.sendsOn)).toEqual([null]);
});

it('the end of a start prints how a person and a machine get their tokens, and the front door’s own sign-in', () => {
  const addresses = { frontDoor: 'http://127.0.0.1:1', mailbox: null, issuer: 'http://127.0.0.1:3' };
  const lines = addressLines(addresses, '/data', true).join('\n');
  expect(lines).toContain('http://127.0.0.1:1/sign-in');
  expect(lines).toContain('client_id=tonghop-sample-accounts');
  expect(lines).toContain(`-u ${printed.client}:${printed.secret} -d grant_type=client_credentials`);
});
