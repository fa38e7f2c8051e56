/** How a unit's own software gets its token. */
export type MachineAccess = Readonly<{
  tokenUrl: string;
  /** A sample service account, where the stack has sample people: lets the first call be copied and run. */
  sample?: Readonly<{ id: string; secret: string }>;
}>;

/** The OAuth 2 scheme in place of the plain bearer; without a token address (the issuer is away) there is none. */
export function machineScheme(access: MachineAccess | null): object | null {
  if (!access) return null;
  const { tokenUrl, sample } = access;
  return {
    type: 'oauth2',
    description:
      'Tài khoản dịch vụ của đơn vị lấy mã truy cập (client credentials) rồi gửi kèm mỗi yêu cầu trong "Authorization: Bearer". / A unit’s service account gets a token (client credentials) and sends it with each request as "Authorization: Bearer".',
    flows: { clientCredentials: { tokenUrl, scopes: {} } },
    ...(sample && { 'x-sample-client': sample }),
  };
}
