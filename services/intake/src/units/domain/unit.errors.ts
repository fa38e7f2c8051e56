import { counted } from '@common/errors/counted';
import { DomainError } from '@common/errors/domain-error';

export class UnitNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'unit-not-found';
  constructor(unitId: string) {
    super(
      {
        vi: `Không có đơn vị "${unitId}". Hãy tra mã đơn vị trong danh mục đơn vị.`,
        en: `There is no unit "${unitId}". Look its id up in the list of units.`,
      },
      { unitId },
    );
  }
}

export class ParentUnitUnknown extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'parent-unit-unknown';
  constructor(unitIds: readonly string[]) {
    super(
      {
        vi: `Có ${unitIds.length} đơn vị ghi đơn vị cấp trên chưa có trong danh mục. Hãy bổ sung đơn vị cấp trên rồi nhập lại.`,
        en: `${counted(unitIds.length, 'unit names', 'units name')} a parent that is not in the list. Add the parents, then import again.`,
      },
      { unitIds },
    );
  }
}

export class UnitEndsBeforeItBegins extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'unit-ends-before-it-begins';
  constructor(unitIds: readonly string[]) {
    super(
      {
        vi: `Có ${unitIds.length} đơn vị có ngày hết hiệu lực trước ngày bắt đầu. Hãy sửa hai ngày này rồi nhập lại.`,
        en: `${counted(unitIds.length, 'unit ends before it begins', 'units end before they begin')}. Mend the two dates, then import again.`,
      },
      { unitIds },
    );
  }
}
