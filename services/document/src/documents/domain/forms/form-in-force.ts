import { DomainError } from '@common/errors/domain-error';
import { shortDate } from '@common/time/official-date';
import type { OfficialForm, Regime } from './official-form';
import { guideline05, guideline36 } from './party-form';
import { decree30 } from './state-form';

const forms: readonly OfficialForm[] = [decree30, guideline36, guideline05];

/** The form the regime asked for on that day (`YYYY-MM-DD`); throws NoFormInForce. */
export function formInForce(regime: Regime, day: string): OfficialForm {
  const form = forms.find(
    (one) => one.regime === regime && one.validFrom <= day && (one.validTo === null || day <= one.validTo),
  );
  if (!form) throw new NoFormInForce(regime, day);
  return form;
}

export class NoFormInForce extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'no-form-in-force';
  constructor(regime: Regime, day: string) {
    super({
      vi: `Hệ thống chưa có quy định thể thức văn bản của ${regime === 'state' ? 'Nhà nước' : 'Đảng'} áp dụng cho ngày ${shortDate(day)}. Hãy kiểm tra lại ngày của văn bản.`,
      en: `No layout rules of the ${regime === 'state' ? 'State' : 'Party'} are known for ${day}. Check the document's date.`,
    });
  }
}
