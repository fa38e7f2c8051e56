import { DomainError } from '../errors/domain-error';

export class ObjectMissing extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'object-missing';
  constructor(key: string) {
    super({ vi: `Kho tệp không có tệp ${key}.`, en: `The object store does not have ${key}.` }, { key });
  }
}

export class ObjectDamaged extends DomainError {
  readonly kind = 'fault';
  readonly code = 'object-damaged';
  constructor(key: string) {
    super(
      {
        vi: `Tệp ${key} trong kho không còn khớp mã băm của nó.`,
        en: `Object ${key} no longer has the hash that names it.`,
      },
      { key },
    );
  }
}

export class ObjectStoreUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'object-store-unavailable';
  constructor(reason: string) {
    super(
      {
        vi: 'Kho tệp đang gián đoạn nên chưa nhận được tệp. Hãy gửi lại tệp sau ít phút, hoặc nhập báo cáo trực tiếp (không kèm tệp).',
        en: 'The object store is down, so files cannot be taken now. Send the file again in a few minutes, or send the report as text.',
      },
      { reason },
    );
  }
}
