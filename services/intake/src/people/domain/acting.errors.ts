import { DomainError } from '@common/errors/domain-error';

/** The permission is there, the unit is not: refused when in doubt. */
export class NotYourUnit extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'not-your-unit';
  constructor(unitId: string) {
    super(
      {
        vi: 'Bạn không có vai trò tại đơn vị này (hoặc vai trò đã hết hiệu lực). Hãy chọn đúng đơn vị của mình, hoặc liên hệ quản trị để được phân quyền.',
        en: 'You have no role at this unit (or it has ended). Choose your own unit, or ask the administrator for the role.',
      },
      { unitId },
    );
  }
}
